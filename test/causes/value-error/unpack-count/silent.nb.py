# %% [1]
names = ['tea', 'milk']
a, b = names
# !! ValueError: too many values to unpack (expected 3)

# %% [2]
x = len(names)
# !! ValueError: too many values to unpack (expected 2)

# %% [3]
a, b = 5
# !! TypeError: cannot unpack non-iterable int object
