needs pandas
# %% [1]
import pandas as pd
people = pd.DataFrame({'age': [15, 40, 70]})

# %% [2]
people['busy'] = 18 <= people['age'] < 65
print(people['busy'].sum())
