# %% [1]
names = ['Ann', 'Bob', 'Eve']

# %% [2]
names.append('Zoe')

# %% [3, 4]
names.remove('Bob')
print(len(names))
