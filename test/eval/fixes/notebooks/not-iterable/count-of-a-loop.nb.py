# %% [1]
shops = 4

# %% [2]
[shop * 2 for shop in shops]
