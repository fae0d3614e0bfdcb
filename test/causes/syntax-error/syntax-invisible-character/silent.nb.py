# %% [1]
x = 'a b'

# %%
x = 'a b'

# %% [2]
if a <> b:
# !! SyntaxError: invalid syntax
    print(a)
