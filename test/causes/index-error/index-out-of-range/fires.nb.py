Positions beyond the end.
# %% [1]
import sys
xs = [4, 7, 9]
ys = [1, 2, 3, 4]
steps = []

# %% [2]
for i in range(len(xs)):
    print(xs[i + 1] - xs[i])
# !! IndexError: list index out of range
#         ^^^^^^^^^ index-out-of-range certain

# %% [3]
for i in range(len(ys)):
    print(xs[i])
# !! IndexError: list index out of range
#         ^^^^^ index-out-of-range certain

# %% [4]
for i in range(10):
    print(xs[i])
# !! IndexError: list index out of range
#         ^^^^^ index-out-of-range certain

# %% [5]
print(xs[3])
# !! IndexError: list index out of range
#     ^^^^^ index-out-of-range certain

# %% [6]
steps[0]
# !! IndexError: list index out of range
#^^^^^^^ index-out-of-range certain

# %% [7]
steps[2] = 5
# !! IndexError: list assignment index out of range
#^^^^^^^ index-out-of-range certain

# %% [8]
path = sys.argv[1]
# !! IndexError: list index out of range
#      ^^^^^^^^^^^ index-out-of-range certain

# %% [9]
line = read_line()
amount = line.split(';')[2]
# !! IndexError: list index out of range
#        ^^^^^^^^^^^^^^^^^^ index-out-of-range certain

# %% [10]
for i in range(7):
    axes[i].plot(xs)
# !! IndexError: index 6 is out of bounds for axis 0 with size 6
#   ^^^^^^^ index-out-of-range certain

# %% [11]
table.iloc[5]
# !! IndexError: single positional indexer is out-of-bounds
#^^^^^^^^^^^^ index-out-of-range certain

# %% [12]
word = 'tea'
word[5]
# !! IndexError: string index out of range
#^^^^^^ index-out-of-range certain

# %% [13]
i = 0
while i <= len(xs):
    print(xs[i])
# !! IndexError: list index out of range
#         ^^^^^ index-out-of-range certain
    i += 1

# %% [14]
def last(items, n):
    return items[n]
#          ^^^^^^^^ index-out-of-range certain

# %% [15]
last(xs, 3)
# !! IndexError in [14] line 2: list index out of range

# %% [16]
links = page.find_all('a')
links[0]
# !! IndexError: list index out of range
#^^^^^^^ index-out-of-range certain

# %% [17]
for k in range(1, len(xs) + 1):
    print(xs[k])
# !! IndexError: list index out of range
#         ^^^^^ index-out-of-range certain
