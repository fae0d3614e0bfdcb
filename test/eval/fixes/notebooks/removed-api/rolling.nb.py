needs pandas
# %% [1]
import pandas as pd
ages = pd.DataFrame({'age': [31, 28, 40]})

# %% [2]
print(pd.rolling_mean(ages['age'], window=2).max())
