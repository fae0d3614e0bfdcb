# %% [1]
kinds = ['owl']

# %% [2]
kinds.index('newt')
# !! ValueError: 'newt' is not in list
