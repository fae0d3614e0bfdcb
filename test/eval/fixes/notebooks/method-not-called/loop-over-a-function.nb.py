# %% [1]
def names():
    return ['tea', 'milk']

# %% [2]
for name in names:
    print(name)
