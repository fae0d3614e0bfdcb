# %% [1]
x = '`y`'  # `z`

# %%
x = '`y`'  # `z`

# %% [2]
f = lambda (a, b): a + b
# !! SyntaxError: invalid syntax
