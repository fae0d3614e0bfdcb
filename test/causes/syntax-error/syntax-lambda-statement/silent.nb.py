# %% [1]
f = lambda x: x
def g(x): return x

# %%
f = lambda x: x
def g(x): return x

# %% [2]
d = {'a'=1, 'b'=2}
# !! SyntaxError: invalid syntax
