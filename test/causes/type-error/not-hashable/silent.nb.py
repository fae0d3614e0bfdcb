# %% [1]
counts = {}
counts['a']
# !! KeyError: 'a'

# %% [2]
x = 1
# !! TypeError: unhashable type: 'list'
