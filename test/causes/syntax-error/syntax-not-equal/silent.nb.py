# %% [1]
x = a != b
y = 'a <> b'

# %%
x = a != b
y = 'a <> b'

# %% [2]
if a:
    x = 1
else if b:
# !! SyntaxError: invalid syntax
    x = 2
