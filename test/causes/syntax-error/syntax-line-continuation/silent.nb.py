# %% [1]
x = 1 + \
    2
y = '\n'

# %%
x = 1 + \
    2
y = '\n'

# %% [2]
if (x > 1) {
# !! SyntaxError: invalid syntax
    y = 2
}
