# %% [1]
f('a', b='c')

# %%
f('a', b='c')

# %% [2]
fro i in range(3):
# !! SyntaxError: invalid syntax
    print(i)
