# %% [1] deleted
threshold = 0.8

# %% [2]
# Another cell defines it as well.
threshold = 0.9

# %% [4]
print(threshold)

# %% [old 3] deleted
limit = 2

# %%
limit = 3

# %% [3]
print(limit)
#     ^^^^^ defined-in-unrun-cell certain
# !! NameError: name 'limit' is not defined
