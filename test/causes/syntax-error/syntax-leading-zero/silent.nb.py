# %% [1]
x = 0
y = 0.05 + 00 + 0o17

# %%
x = 0
y = 0.05 + 00 + 0o17

# %% [2]
if a =< 3:
# !! SyntaxError: invalid syntax
    f()
