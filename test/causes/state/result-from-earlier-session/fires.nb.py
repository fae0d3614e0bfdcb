# %% [old 1]
prices = [3, 5, 8]

# %% [old 2]
sum(prices)
#^^^^^^^^^^ state result-from-earlier-session certain
# => 16

# %% [1]
weights = [1, 2]
# => shown
