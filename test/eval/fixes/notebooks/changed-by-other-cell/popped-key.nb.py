# %% [1]
stock = {'apples': 4, 'pears': 2}

# %% [2]
pears = stock.pop('pears')

# %% [3]
print(stock['pears'] + stock['apples'])
