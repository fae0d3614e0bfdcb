# %% [1]
y = 1
print(y)
# !! IndexError: too many indices for array

# %% [2]
xs = [1]
xs[4]
# !! IndexError: list index out of range
