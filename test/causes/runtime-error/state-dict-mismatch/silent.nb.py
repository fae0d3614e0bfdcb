# %% [1]
values = [1, 2]

# %% [2]
raise RuntimeError('values')
# !! RuntimeError: values
