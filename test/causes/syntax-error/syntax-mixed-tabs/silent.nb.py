# %% [1]
if x:
	y = 1
if z:
    y = 2

# %%
if x:
	y = 1
if z:
    y = 2

# %% [2]
x = *y
# !! SyntaxError: can't use starred expression here
