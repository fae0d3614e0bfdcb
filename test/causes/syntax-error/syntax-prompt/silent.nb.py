# %% [1]
>>> x = 1
>>> print(x)

# %%
>>> x = 1
>>> print(x)

# %% [2]
x = ...
print(x)

# %%
x = ...
print(x)

# %% [3]
try:
    f()
except ValueError, e:
# !! SyntaxError: invalid syntax
    print(e)
