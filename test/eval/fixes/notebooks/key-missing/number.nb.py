# %% [1]
names = {1: 'one', 2: 'two'}

# %% [2]
print(names['2'])
