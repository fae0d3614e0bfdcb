Single values gone through.
# %% [1]
taus = [1, 2, 3]
count = 5

# %% [2]
for i in len(taus):
# !! TypeError: 'int' object is not iterable
#        ^^^^^^^^^ not-iterable certain
    print(taus[i])

# %% [3]
squares = [n * n for n in count]
# !! TypeError: 'int' object is not iterable
#                         ^^^^^ not-iterable certain

# %% [4]
for i, tau in taus:
# !! TypeError: cannot unpack non-iterable int object
#             ^^^^ not-iterable certain
    print(i, tau)

# %% [5]
'tea' in count
# !! TypeError: argument of type 'int' is not iterable
#^^^^^^^^^^^^^ not-iterable certain

# %% [6]
def has_tea(text):
    return 'tea' in text

# %% [7]
low, high = count
# !! TypeError: cannot unpack non-iterable int object
#           ^^^^^ not-iterable certain

# %% [8]
def names():
    return ['tea', 'milk']

# %% [10]
note = shelf.label
'tea' in note
# !! TypeError: argument of type 'float' is not a container or iterable
#^^^^^^^^^^^^ not-iterable certain

# %% [11]
sum(count)
# !! TypeError: 'int' object is not iterable
#^^^^^^^^^ not-iterable certain

# %% [12]
orders = Order(3)
list(orders)
# !! TypeError: 'Order' object is not iterable
#^^^^^^^^^^^ not-iterable certain
