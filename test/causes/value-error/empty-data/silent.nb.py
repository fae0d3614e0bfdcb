# %% [1]
values = [1, 2]

# %% [2]
raise ValueError('values')
# !! ValueError: values
