# %% [1]
L = 10
x = L + 0xFF

# %%
L = 10
x = L + 0xFF

# %% [2]
if a > 1 && b < 2:
# !! SyntaxError: invalid syntax
    print(a)
