# %% [1]
names = ['Eve', 'Dan']

# %% [2]
for number, name in enumarate(names):
    print(number, name)
