needs pandas
# %% [1]
import pandas as pd

# %% [2]
sales = pd.DataFrame({'shop': ['A', 'B'], 'net': [10.0, 20.0]})

# %% [3]
sales['gross'] = sales['net'] * 1.19

# %% [4, 5]
sales = sales.drop(columns=['net'])
print(list(sales.columns))
