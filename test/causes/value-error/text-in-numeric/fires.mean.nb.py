# %% [1]
import pandas as pd
stays = pd.read_csv('stays.csv')

# %% [2]
stays['price'].mean()
#^^^^^^^^^^^^^ text-in-numeric certain
# !! TypeError via pandas/core/nanops.py _ensure_numeric: Could not convert 1,2008095 to numeric

# facts: {"names": {"stays": {"type": "pandas.core.frame.DataFrame", "shape": [3, 1], "columns": [
# facts:   {"name": "price", "dtype": "object", "elementTypes": ["str"], "sample": ["1,200", "80", "95"]}]}}}
