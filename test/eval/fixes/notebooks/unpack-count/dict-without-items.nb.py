# %% [1]
prices = {'tea': 3, 'milk': 1}

# %% [2]
for name, price in prices:
    print(name, price)
