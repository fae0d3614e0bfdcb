# %% [1]
prices = {'tea': 2, 'milk': 1}

# %% [2]
if prices.has_key('tea'):
    print(prices['tea'])
