# %% [1]
import pandas as pd
sales = pd.DataFrame({'shop': ['north', 'south', 'north'], 'price': [3.0, 4.5, 2.0]})

# %% [2]
sales.groupby['shop'].price.sum()
