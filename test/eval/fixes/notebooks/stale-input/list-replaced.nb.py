# %% [1]
table = [1, 2, 3]

# %% [3]
table = table + [4]

# %% [2]
count = len(table)

# %% [4]
print('done')
