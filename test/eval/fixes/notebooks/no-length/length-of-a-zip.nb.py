# %% [1]
pairs = zip([1], [2])

# %% [2]
print(len(pairs))
