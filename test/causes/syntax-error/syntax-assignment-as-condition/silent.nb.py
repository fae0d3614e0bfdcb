# %% [1]
if x == 1: pass
f(a=1)
y = z = 3

# %%
if x == 1: pass
f(a=1)
y = z = 3

# %% [2]
x = [1 2, 3]
# !! SyntaxError: invalid syntax
