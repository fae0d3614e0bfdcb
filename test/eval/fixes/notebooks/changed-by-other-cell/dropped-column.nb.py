needs pandas
# %% [1]
import pandas as pd
trips = pd.DataFrame({'km': [3.0, 5.0], 'note': ['', 'rain']})

# %% [2]
trips['miles'] = trips['km'] / 1.609

# %% [3]
trips.drop(columns=['km'], inplace=True)

# %% [4]
print(trips['km'].max(), trips['miles'].max())
