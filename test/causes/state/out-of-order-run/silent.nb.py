# %% [1]
import math

# %% [3]
print(math.pi)

# %% [2]
import math

# %% [5]
print(width)

# %% [4]
# Deleted since from the cell above, but not bound by it.
# ran: width = 3
height = 3

# %% [6]
step = 1

# %% [7]
step = step + 1

# %% [8]
if math.pi > 3:
    print(last)

# %% [old 9]
last = 4
