# %% [1]
import pandas as pd
visits = pd.read_csv('visits.csv')

# %% [2]
visits['guests'].str.strip()
#^^^^^^^^^^^^^^^ accessor-of-other-type certain
# !! AttributeError via pandas/core/strings/accessor.py _validate: Can only use .str accessor with string values!

# facts: {"names": {"visits": {"type": "pandas.core.frame.DataFrame", "shape": [40, 2], "columns": [
# facts:   {"name": "day", "dtype": "object", "elementTypes": ["str"], "sample": ["tomorrow", "2024-05-01"]},
# facts:   {"name": "guests", "dtype": "int64"}]}}}
