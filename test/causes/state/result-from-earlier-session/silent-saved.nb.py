# saved

# %% [1]
prices = [3, 5, 8]

# %% [2]
sum(prices)
# => 16

# %% [2]
# A copy of it.
sum(prices)
# => 16

# %% [3]

# %% [3]
min(prices)
