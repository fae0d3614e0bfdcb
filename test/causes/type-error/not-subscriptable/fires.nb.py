Values that have no items, asked for one.
# %% [1]
counts = {'tea': 3, 'milk': 1}
names = counts.keys()
total = len(counts)

# %% [2]
def price(name):
    return 2.5

# %% [3]
print(names[0])
# !! TypeError: 'dict_keys' object is not subscriptable
#     ^^^^^^^^ not-subscriptable certain

# %% [5]
share = total[0] / 4
# !! TypeError: 'int' object is not subscriptable
#       ^^^^^^^^ not-subscriptable certain

# %% [6]
squares = (n * n for n in range(5))

# %% [7]
squares[2] + total
# !! TypeError: 'generator' object is not subscriptable
#^^^^^^^^^ not-subscriptable certain

# %% [8]
def first(value):
    return value[0]
#          ^^^^^^^^ not-subscriptable certain

# %% [9]
first(total)
# !! TypeError in [8] line 2: 'int' object is not subscriptable

# %% [10]
means = model.score()
means[0][1]
# !! IndexError: invalid index to scalar variable.
#^^^^^^^^^^ not-subscriptable likely

# %% [11]
colours = set(['red', 'blue'])
colours[1]
# !! TypeError: 'set' object has no attribute '__getitem__'
#^^^^^^^^^ not-subscriptable certain
