# %% [1]
import pandas as pd
orders = pd.read_csv('orders.csv')

# %%
orders['total'] = orders['price'] * orders['count']

# %% [2]
print(orders['total'].sum())
#            ^^^^^^^ stale-definition certain
# !! KeyError: 'total'

# %% [3]
print(orders.month.unique())
#            ^^^^^ stale-definition certain
# !! AttributeError: 'DataFrame' object has no attribute 'month'

# %%
orders['month'] = pd.to_datetime(orders['date']).dt.month

# %% [old 9]
orders['year'] = 2024

# %% [4]
print(orders.groupby('year').size())
#                    ^^^^^^ stale-definition certain
# !! KeyError: 'year'

# %% [5]
orders['tax'] = orders['price'] * rate
#                                 ^^^^ undefined-name certain
#                                 ^^^^ forecast undefined-name certain
# !! NameError: name 'rate' is not defined

# %% [6]
print(orders['tax'].sum())
#            ^^^^^ stale-definition certain
# !! KeyError: 'tax'

# %% [7]
# ran: orders['shop'] = 1
orders['branch'] = 1

# %% [8]
print(orders['branch'].nunique())
#            ^^^^^^^^ stale-definition certain
# !! KeyError: 'branch'

# %% [9, 11]
stock = pd.read_csv('stock.csv')

# %% [10]
stock['value'] = stock['price'] * stock['count']

# %% [12]
print(stock['value'].sum())
#           ^^^^^^^ stale-definition certain
# !! KeyError: 'value'
