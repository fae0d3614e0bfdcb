# %% [1]
size = '3.0'

# %% [2]
print(int(size))
