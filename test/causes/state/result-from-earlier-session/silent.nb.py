# %% [old 1, 1]
prices = [3, 5, 8]
# => shown

# %% [old 2]
# It shows nothing.
total = sum(prices)

# %%
# It shows something without a number: nobody knows of what.
max(prices)
# => 8
