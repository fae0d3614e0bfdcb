# %% [1]
orders = [('tea', 3), ('milk', 1)]

# %% deleted
def total(items):
    return sum(count for _, count in items)

# %% [2]
print(total(orders))
