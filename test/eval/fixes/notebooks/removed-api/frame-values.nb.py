needs pandas
# %% [1]
import pandas as pd
ages = pd.DataFrame({'age': [31, 28], 'size': [1.7, 1.8]})

# %% [2]
print(ages.as_matrix().sum())
