# %% [1]
# A comment was added, and an import that nobody used before.
# ran: import math
import math
import os

# %% [2]
area = math.pi * 4

# %% [3, 20]
# The same constant twice.
size = 5

# %% [4]
square = size * size

# %% [5]
total = 0

# %% [6]
print(total)

# %% [7]
# Below the cell that used it: from top to bottom the order was the same.
total = total + 1

# %% [8, 21]
def double(n):
    return 2 * n

# %% [9]
print(double(4))

# %% [10]
# Only what is shown changed.
# ran: names = ['a', 'b']
# ran: names
names = ['a', 'b']
len(names)

# %% [11]
print(names)

# %% [12]
# The branch may not have been taken.
# ran: offset = 1
offset = 2

# %% [13]
if area > 10:
    print(offset)

# %% [14]
# It has run since.
# ran: width = 3
width = 4

# %% [15, 23]
print('no width here')

# %% [old 3]
# ran: height = 1
height = 2

# %% [16]
# Edited itself: what it would take now, nobody knows.
# ran: print(height)
print(2)

# %% [17]
# ran: other = 1
# ran: kept = [1]
other = 2
kept = [1]

# %% [18]
print(kept)

# %%
print(other)
