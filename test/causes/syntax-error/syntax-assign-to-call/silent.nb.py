# %% [1]
f(x)[0] = 1
f(x).a = 2

# %%
f(x)[0] = 1
f(x).a = 2

# %% [2]
x = 1 y = 2
# !! SyntaxError: invalid syntax
