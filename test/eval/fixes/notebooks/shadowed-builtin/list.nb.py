# %% [1]
list = ['milk', 'bread']

# %% [2]
letters = list('tea')
print(letters)
