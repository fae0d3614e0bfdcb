# %% [1]
ages = [1]

# %% [2]
raise ValueError('Expected an array')
# !! ValueError: Expected an array
