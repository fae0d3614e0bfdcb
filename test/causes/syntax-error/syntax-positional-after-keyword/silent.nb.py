# %% [1]
f(1, *a, b=2, *c, **d)

# %%
f(1, *a, b=2, *c, **d)

# %% [2]
f('a'=1)
# !! SyntaxError: expression cannot contain assignment, perhaps you meant "=="?
