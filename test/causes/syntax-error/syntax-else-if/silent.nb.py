# %% [1]
if a:
    b = 1
else:
    if c: b = 2

# %%
if a:
    b = 1
else:
    if c: b = 2

# %% [2]
f(a=1, 2)
# !! SyntaxError: positional argument follows keyword argument
