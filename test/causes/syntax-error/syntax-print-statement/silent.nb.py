# %% [1]
print ('a')
print((1, 2))

# %%
print ('a')
print((1, 2))

# %% [2]
printed = print

# %%
printed = print

# %% [3]
x = 10L
# !! SyntaxError: invalid syntax
