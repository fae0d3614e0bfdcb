# %% [1]
prices = [1, 2, 3, 4]
n = 4

# %% [2]
print(prices[n / 2])
