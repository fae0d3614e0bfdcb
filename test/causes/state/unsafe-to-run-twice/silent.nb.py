# %% [1]
import pandas as pd
sales = pd.read_csv('sales.csv')
stock = {'nut': 3}

# %% [2]
# It makes what it changes.
day = pd.read_csv('day.csv')
day = day.drop(columns='label')

# %% [3]
sales = sales.drop(columns='label', errors='ignore')

# %% [4]
if 'Amount' in sales:
    sales = sales.rename(columns={'Amount': 'amount'})

# %% [5]
stock.pop('nut', None)

# %% [6]
slim = sales.drop(columns='shop')

# %% [7]
# Another cell has made it anew since.
wide = wide.drop(columns='shop')

# %% [8]
wide = pd.read_csv('wide.csv')

# %%
# It has not run.
del sales['day']

# %% [9]
# ran: pass
del sales['hour']

# %% [10]
sales['price'] = sales['price'] * 2
stock['nut'] += 1

# %% [11]
with open('notes.txt') as notes:
    text = notes.read()
