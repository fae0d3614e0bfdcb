needs pandas
# %% [1]
import pandas as pd
tides = pd.DataFrame({'hour': [0, 6, 12], 'level': [1.1, 3.4, 1.3]})

# %% [2]
print(tides.head[2])
