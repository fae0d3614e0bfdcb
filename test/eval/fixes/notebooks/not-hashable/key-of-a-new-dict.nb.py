# %% [1]
cell = [4, 7]
label = 'harbour'

# %% [2]
places = {cell: label, (0, 0): 'origin'}
print(places)
