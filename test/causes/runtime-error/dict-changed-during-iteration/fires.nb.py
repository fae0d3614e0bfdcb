Loops that change what they go through.
# %% [1]
prices = {'tea': 3, 'milk': 0}

# %% [2]
for name in prices:
# !! RuntimeError: dictionary changed size during iteration
#           ^^^^^^ dict-changed-during-iteration certain
    if prices[name] == 0:
        del prices[name]

# %% [3]
for key, value in prices.items():
# !! RuntimeError: dictionary changed size during iteration
#                 ^^^^^^^^^^^^^^ dict-changed-during-iteration certain
    prices[key + '2'] = value
