# %% [1]
names = ['tea', 'milk']

# %% [2]
print(names.length(), names.length())
