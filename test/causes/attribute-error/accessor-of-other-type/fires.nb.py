# %% [1]
import pandas as pd
visits = pd.read_csv('visits.csv')

# %% [2]
visits['month'] = visits['day'].dt.month
#                 ^^^^^^^^^^^^^ accessor-of-other-type certain
# !! AttributeError via pandas/core/indexes/accessors.py __new__: Can only use .dt accessor with datetimelike values

# %% [3]
visits['guests'].str.strip()
#^^^^^^^^^^^^^^^ accessor-of-other-type certain
# !! AttributeError via pandas/core/strings/accessor.py _validate: Can only use .str accessor with string values!

# %% [4]
visits.room.cat.categories
#^^^^^^^^^^ accessor-of-other-type certain
# !! AttributeError via pandas/core/arrays/categorical.py _validate: Can only use .cat accessor with a 'category' dtype
