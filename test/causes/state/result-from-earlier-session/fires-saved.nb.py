# saved

# %% [1]
prices = [3, 5, 8]

# %% [2]
sum(prices)
# => 16

# %% [2]
max(prices)
#^^^^^^^^^^ state result-from-earlier-session possible
# => 8

# %% [3]
min(prices)
