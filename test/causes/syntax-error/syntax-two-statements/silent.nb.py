# %% [1]
x = 1; y = 2
if x: y = 3

# %%
x = 1; y = 2
if x: y = 3

# %% [2]
f(a=1, b=2, a=3)
# !! SyntaxError: keyword argument repeated
