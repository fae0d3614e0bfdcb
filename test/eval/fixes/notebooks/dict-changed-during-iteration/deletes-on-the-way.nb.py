# %% [1]
prices = {'tea': 3, 'milk': 0, 'bun': 2}

# %% [2]
for name in prices:
    if prices[name] == 0:
        del prices[name]
print(prices)
