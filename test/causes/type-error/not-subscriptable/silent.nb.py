# %% [1]
ys = None
ys[0]
# !! TypeError: 'NoneType' object is not subscriptable

# %% [2]
xs = [1, 2]
print(xs[0])
# !! TypeError: 'int' object is not subscriptable

# %% [3]
xs[0]
# !! KeyError: 0
