# %% [1]
d = dict(a=1)
e = {'a': f(b=2)}

# %%
d = dict(a=1)
e = {'a': f(b=2)}

# %% [2]
class = 3
# !! SyntaxError: invalid syntax
