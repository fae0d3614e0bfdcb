# %% [1]
names = ['tea', 'milk']

# %% [2]
for i, name in names:
    print(i, name)
