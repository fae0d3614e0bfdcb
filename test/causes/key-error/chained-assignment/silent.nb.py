# %% [1]
import pandas as pd
sales = pd.read_csv('sales.csv')
sales[sales.price > 10]['band'] = 'high'

# The table was read again since.
# %% [2]
sales = pd.read_csv('sales.csv')

# %% [3]
sales['band']
# !! KeyError via pandas/core/frame.py __getitem__: 'band'

# Another column was written into the copy.
# %% [4]
sales[sales.price > 10]['group'] = 'high'

# %% [5]
sales['groups']
# !! KeyError via pandas/core/frame.py __getitem__: 'groups'

# The table had the column, and lost it.
# %% [6]
sales['level'] = 1
sales[sales.price > 10]['level'] = 2
sales = sales.drop(columns='level')

# %% [7]
sales['level']
# !! KeyError via pandas/core/frame.py __getitem__: 'level'

# A variable that names a column, and a label of that column's rows.
# %% [8]
which = 'price'
sales[which]['total'] = 0

# %% [9]
sales['total']
# !! KeyError via pandas/core/frame.py __getitem__: 'total'

# It is written only after the line that asks.
# %% [10]
print(sales['extra'])
# !! KeyError via pandas/core/frame.py __getitem__: 'extra'
sales[sales.price > 1]['extra'] = 1
