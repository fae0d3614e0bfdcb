# The star may define anything.

# %% [1] deleted
threshold = 5

# %% [2]
from limits import *

# %% [3]
print(threshold)
