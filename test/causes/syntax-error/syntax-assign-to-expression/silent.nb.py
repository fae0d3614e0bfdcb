# %% [1]
c = a + b
x[a + b] = 1
d += a + b

# %%
c = a + b
x[a + b] = 1
d += a + b

# %% [2]
x = 'a' name
# !! SyntaxError: invalid syntax
