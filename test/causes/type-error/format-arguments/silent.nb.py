# %% [1]
xs = []
xs[0]
# !! IndexError: list index out of range

# %% [2]
x = 1
# !! TypeError: not enough arguments for format string
