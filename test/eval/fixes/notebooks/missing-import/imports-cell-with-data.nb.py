The cell of the imports also makes the list that a later cell fills.
# %% [1]
import os
import sys

entries = []

# %% [2]
entries.append((os.curdir, sys.maxsize))

# %% [3]
print(json.dumps(entries[0]))
