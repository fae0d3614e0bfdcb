# %% [1]
x1 = 2 * x
z = 3j + 1e5 + 0x1F

# %%
x1 = 2 * x
z = 3j + 1e5 + 0x1F

# %% [2]
for i range(10):
# !! SyntaxError: invalid syntax
    print(i)
