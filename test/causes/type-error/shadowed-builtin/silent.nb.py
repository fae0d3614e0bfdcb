# %% [1]
import math
list = [1, 2]
shape = (3, 4)

# %% [2]
shape()
# !! TypeError: 'tuple' object is not callable

# %% [3]
print(list[0](3))
# !! TypeError: 'int' object is not callable

# %% [4]
def sum(items):
    return 3(items)

# %% [5]
sum([1])
# !! TypeError in [4] line 2: 'int' object is not callable

# %% [6]
del list

# %% [7]
list(5)
# !! TypeError: 'int' object is not iterable

# %% [8]
def first(max):
    return max(1)

# %% [9]
max = 3

# %% [10]
first(5)
# !! TypeError in [8] line 2: 'int' object is not callable
