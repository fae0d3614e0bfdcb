# %% [1]
prices = [2, 3, 5]

# %% [2]
print(prices(0))
