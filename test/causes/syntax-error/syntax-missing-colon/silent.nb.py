# %% [1]
if x: y = 1
z = 1 if x else 2

# %%
if x: y = 1
z = 1 if x else 2

# %% [2]
print((1, 2)
# !! SyntaxError: unexpected EOF while parsing
