# %% [1] deleted
threshold = 0.8

# %% [2]
# The kernel still has the name that the deleted cell defined.
print(threshold)

# %% [old 3] deleted
limit = 2

# %%
limit = 3

# %% [3]
print(limit)
#     ^^^^^ defined-in-unrun-cell certain
# !! NameError: name 'limit' is not defined
