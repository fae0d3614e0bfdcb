Items that are not there.
# %% [1]
teas = ['green', 'black', 'white']
numbers = (1, 2, 3)

# %% [2]
teas.index('grren')
# !! ValueError: 'grren' is not in list
#^^^^^^^^^^^^^^^^^^ value-not-in-list certain

# %% [3]
numbers.index(7)
# !! ValueError: tuple.index(x): x not in tuple
#^^^^^^^^^^^^^^^ value-not-in-list certain

# %% [4]
'tea'.index('x')
# !! ValueError: substring not found
#^^^^^^^^^^^^^^^ value-not-in-list certain
