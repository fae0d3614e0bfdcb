# %% [1]
prices = {'tea': 2, 'milk': 1}

# %% [2]
for item, price in prices.iteritems():
    print(item, price)
