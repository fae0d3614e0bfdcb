More or fewer names than values.
# %% [1]
import matplotlib.pyplot as plt
prices = {'tea': 3, 'milk': 1}
names = ['tea', 'milk']

# %% [2]
for name, price in prices:
# !! ValueError: too many values to unpack (expected 2)
#                  ^^^^^^ unpack-count certain
    print(name, price)

# %% [3]
for i, name in names:
# !! ValueError: too many values to unpack (expected 2)
#              ^^^^^ unpack-count certain
    print(i, name)

# %% [4]
a, b, c = names
# !! ValueError: not enough values to unpack (expected 3, got 2)
#         ^^^^^ unpack-count certain

# %% [5]
x_train, x_test, y_train, y_test = train_test_split(names)
# !! ValueError: not enough values to unpack (expected 4, got 2)
#                                  ^^^^^^^^^^^^^^^^^^^^^^^ unpack-count certain

# %% [6]
fig, ax1, ax2 = plt.subplots(1, 2)
# !! ValueError: not enough values to unpack (expected 3, got 2)
#               ^^^^^^^^^^^^^^^^^^ unpack-count certain

# %% [7]
def size():
    return 1, 2, 3

# %% [8]
width, height = size()
# !! ValueError: too many values to unpack (expected 2, got 3)
#               ^^^^^^ unpack-count certain

# %% [9]
pairs = {k: v for k, v in rows}
# !! ValueError: need more than 1 value to unpack
#                         ^^^^ unpack-count certain

# %% [10]
first, second, *others = names[:1]
# !! ValueError: not enough values to unpack (expected at least 2, got 1)
#                        ^^^^^^^^^ unpack-count certain
