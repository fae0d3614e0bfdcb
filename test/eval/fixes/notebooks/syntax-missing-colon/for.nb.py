# %% [1]
prices = [3, 5]

# %% [2]
for price in prices
    print(price)
