The import is missing in the cell of a function that another cell calls.
# %% [1]
import sys
import time

# %% [2]
def shuffled(items):
    copy = list(items)
    random.shuffle(copy)
    return copy

# %% [3]
print(sorted(shuffled('abc')), sys.maxsize > 0, time.time() > 0)
