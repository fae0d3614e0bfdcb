# saved
# %% [1]
import pandas as pd
sales = pd.read_csv('sales.csv')

# %% [2]
sales.drop('label', axis=1, inplace=True)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ state unsafe-to-run-twice likely
