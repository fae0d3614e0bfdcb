# %% [1]
a, *b = [1, 2]
x = [*b]
y = *b, 1
f(*b)

# %%
a, *b = [1, 2]
x = [*b]
y = *b, 1
f(*b)

# %% [2]
x = 1 if a
# !! SyntaxError: invalid syntax
