# %% [1]
n = None
range(n)
# !! TypeError: 'NoneType' object cannot be interpreted as an integer

# %% [2]
n = 2
# !! TypeError: 'float' object cannot be interpreted as an integer
