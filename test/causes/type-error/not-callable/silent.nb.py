# %% [1]
list = [1, 2]

# %% [2]
list(range(3))
# !! TypeError: 'list' object is not callable

# %% [3]
result = None
result()
# !! TypeError: 'NoneType' object is not callable

# %% [4]
def area(width):
    return width

area(width=[])
# !! TypeError: 'int' object is not iterable
