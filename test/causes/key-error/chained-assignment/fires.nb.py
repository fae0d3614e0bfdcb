# %% [1]
import pandas as pd
sales = pd.read_csv('sales.csv')
stock = pd.read_csv('stock.csv')

# %% [2]
sales[sales.price > 10]['band'] = 'high'

# %% [3]
sales['band'].value_counts()
#     ^^^^^^ chained-assignment certain
# !! KeyError via pandas/core/frame.py __getitem__: 'band'

# %% [4]
rare = stock.left < 3
stock.loc[rare]['note'] = 'order more'
stock.dropna()['checked'] = True

# %% [5]
print(stock.groupby('note').size())
#                   ^^^^^^ chained-assignment certain
# !! KeyError via pandas/core/frame.py groupby: 'note'

# %% [6]
stock['checked'].sum()
#     ^^^^^^^^^ chained-assignment certain
# !! KeyError via pandas/core/frame.py __getitem__: 'checked'
