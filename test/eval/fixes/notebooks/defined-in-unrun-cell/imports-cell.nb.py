The imports were skipped.
# %% [markdown]
# Distances

# %%
import math
from collections import namedtuple

# %%
Point = namedtuple('Point', 'x y')

# %% [1]
home, school = Point(0, 0), Point(3, 4)
print(math.hypot(school.x - home.x, school.y - home.y))
