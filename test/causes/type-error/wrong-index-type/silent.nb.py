# %% [1]
prices = [1, 2]
prices[5]
# !! IndexError: list index out of range

# %% [2]
x = 3
print(x)
# !! TypeError: list indices must be integers or slices, not str

# %% [3]
prices[0]
# !! TypeError: unhashable type: 'list'
