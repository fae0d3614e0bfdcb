The cell of the imports does more than that, and one of its imports runs over several lines.
# %% [markdown]
# Files

# %% [1]
import os
from collections import (
    OrderedDict,
    deque,
)

recent = deque(maxlen=2)

# %% [2]
recent.append(os.curdir)

# %% [3]
print(len(recent), datetime.datetime(2024, 1, 1).year, OrderedDict())
