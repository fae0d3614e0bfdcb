# %% [1]
import pandas as pd
orders = pd.read_csv('orders.csv')

# %% [2]
print(orders['totl'])
# !! KeyError: 'totl'

# %%
orders['total'] = 1

# %% [3]
if len(orders) > 5:
    orders['big'] = True

# %% [4]
print(orders['big'])
# !! KeyError: 'big'

# %% [5]
other = pd.read_csv('other.csv')
other['kind'] = 'a'

# %% [6]
orders = orders.dropna()
print(orders['kind'])
# !! KeyError: 'kind'

# %% [7]
orders = pd.read_csv('orders.csv')
print(orders['total'])
# !! KeyError: 'total'

# %% [8]
def price(item):
    return 1

# %% [9]
price('tea', 2)
# !! TypeError: price() takes 1 positional argument but 2 were given

# %% [10]
class Shop:
    def close(self):
        pass

# %% [11]
shop = Shop()

# %% [12]
shop.open()
# !! AttributeError: 'Shop' object has no attribute 'open'

# %% [13]
x = 1

# %%
x = 2

# %% [14]
x.append(3)
# !! AttributeError: 'int' object has no attribute 'append'

# %% [15]
rows = [1]

# %% [16]
rows = {'a': 1}

# %% [17]
rows.append(2)
# !! AttributeError: 'dict' object has no attribute 'append'

# %% [18]
sales = pd.read_csv('north.csv')

# %% [19]
sales['region'] = 'north'

# %% [20]
sales = pd.read_csv('south.csv')

# %% [21]
print(sales['region'])
# !! KeyError: 'region'
