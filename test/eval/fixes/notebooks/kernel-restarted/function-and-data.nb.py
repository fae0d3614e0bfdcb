# %% [old 1]
def cumulate(values):
    total = 0
    for value in values:
        total += value
        yield total

# %% [old 2]
monthly = [310, 280, 295]

# %% [old 3]
plan = 900

# %% [1]
for month, sum_so_far in enumerate(cumulate(monthly), 1):
    print(month, sum_so_far, sum_so_far >= plan)
