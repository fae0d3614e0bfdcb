# %% [1]
values = [1]

# %% [2]
raise ValueError('numbers of samples')
# !! ValueError: numbers of samples
