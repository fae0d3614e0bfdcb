# %% [1]
numbers = [3, 1, 2]

# %% [2]
in_order = numbers.sort(reverse=True)

# %% [3]
print(in_order.index(2))
