# %% [1]
# This is the first step
x = 'this is the text of a string'
x is not y

# %%
# This is the first step
x = 'this is the text of a string'
x is not y

# %% [2]
if x:
    break
# !! SyntaxError: 'break' outside loop
