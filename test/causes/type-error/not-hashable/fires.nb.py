Values that cannot be keys.
# %% [1]
pair = ['a', 'b']
counts = {}

# %% [2]
counts[pair] = 1
# !! TypeError: unhashable type: 'list'
#^^^^^^^^^^^ not-hashable certain

# %% [3]
ends = {pair: 2}
# !! TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#       ^^^^ not-hashable certain

# %% [4]
seen = {1, 2}
seen.add(pair)
# !! TypeError: unhashable type: 'list'
#^^^^^^^^^^^^^ not-hashable certain

# %% [5]
score(pair)
# !! TypeError via nltk/core.py score: unhashable type: 'list'
#^^^^^^^^^^ not-hashable certain
