# %% [1]
limits = [1, 2, 3]
seen = [2]

# %% [2]
print(limits - seen)
