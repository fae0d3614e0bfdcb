# %% [1]
values = [1, 2]

# %% [2]
raise TypeError('values')
# !! TypeError: values
