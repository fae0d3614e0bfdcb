# %% [1]
rows = None
len(rows)
# !! TypeError: object of type 'NoneType' has no len()

# %% [2]
x = [1]
x[0]
# !! TypeError: object of type 'int' has no len()
