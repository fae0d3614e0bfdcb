# %% [1]
# Nobody reads `rate` any more.
# ran: rate = 0.8
ratio = 0.8

# %% [2] deleted
threshold = 5

# %% [3]
threshold = 6
print(threshold)

# %% [4] deleted
limit = 3

# %% [5]
del limit

# %%
print(limit)

# %% [old 2] deleted
lost = 1

# %%
print(lost)
