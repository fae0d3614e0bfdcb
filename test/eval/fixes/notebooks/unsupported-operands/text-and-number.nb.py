# %% [1]
n = 3

# %% [2]
print('You have ' + n + ' items')
