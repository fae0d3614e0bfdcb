# %% [1]
pair = ['a', 'b']
counts = {}

# %% [2]
counts[pair] = 1
print(counts)
