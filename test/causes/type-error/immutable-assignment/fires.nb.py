Items that cannot be replaced.
# %% [1]
word = 'tea'
size = (3, 4)
groups = table.groupby('a')

# %% [2]
word[0] = 'T'
# !! TypeError: 'str' object does not support item assignment
#^^^^^^ immutable-assignment certain

# %% [3]
size[0] = 5
# !! TypeError: 'tuple' object does not support item assignment
#^^^^^^ immutable-assignment certain

# %% [4]
del word[0]
# !! TypeError: 'str' object doesn't support item deletion
#   ^^^^^^^ immutable-assignment certain

# %% [5]
groups['mean'] = 3
# !! TypeError: 'DataFrameGroupBy' object does not support item assignment
#^^^^^^^^^^^^^ immutable-assignment certain

# %% [6]
total = 3
total['a'] = 1
# !! TypeError: 'int' object does not support item assignment
#^^^^^^^^^ immutable-assignment certain
