# %% [1]
counts = {'tea': 3, 'milk': 1}
names = counts.keys()

# %% [2]
print(names[0])
