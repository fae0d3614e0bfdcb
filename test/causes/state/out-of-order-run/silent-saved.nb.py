# saved

# %% [7]
import math

# %% [2]
# The import ran again, nothing else.
print(math.pi)

# %% [3]
# Nobody knows where it came from.
print(unknown)

# %% [4]
value = 1

# %% [5]
del value

# %% [6]
step = step + 1
