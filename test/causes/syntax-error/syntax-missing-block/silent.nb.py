# %% [1]
if x: y = 1
z = 2

# %%
if x: y = 1
z = 2

# %% [2]
x := 5
# !! SyntaxError: invalid syntax
