# %% [1]
def f(a, b=1, *c, d, e=2): pass

# %%
def f(a, b=1, *c, d, e=2): pass

# %% [2]
[x, y for x, y in z]
# !! SyntaxError: invalid syntax
