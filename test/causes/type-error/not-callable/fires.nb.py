Brackets after what is no function.
# %% [1]
import datetime
prices = [2, 3, 5]
rate = 2

# %% [2]
prices(0)
# !! TypeError: 'list' object is not callable
#^^^^^^^^ not-callable certain

# %% [3]
x = 4
area = 2(x + 1)
# !! TypeError: 'int' object is not callable
#      ^^^^^^^^ not-callable certain

# %% [4]
today = datetime(2024, 1, 1)
# !! TypeError: 'module' object is not callable
#       ^^^^^^^^^^^^^^^^^^^^ not-callable certain

# %% [5]
load()()
# !! TypeError: 'Table' object is not callable
#^^^^^^^ not-callable likely

# %% [6]
pairs = [
    (1, 2)
# !! TypeError: 'tuple' object is not callable
#   ^^^^^^ not-callable certain
    (3, 4)
]

# %% [7]
table.shape()
# !! TypeError: 'tuple' object is not callable
#^^^^^^^^^^^^ not-callable certain

# %% [8]
picture = load('a.png')

# %% [9]
picture = picture(3)
# !! TypeError: 'Image' object is not callable
#         ^^^^^^^^^^ not-callable certain

# %% [10]
total = rate(1 + 2)
# !! TypeError: 'int' object is not callable
#       ^^^^^^^^^^^ not-callable certain

# %% [11]
model = Net()
model(3)
# !! TypeError: 'Net' object is not callable
#^^^^^^^ not-callable certain
