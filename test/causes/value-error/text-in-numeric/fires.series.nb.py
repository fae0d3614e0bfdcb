# %% [1]
import pandas as pd
houses = pd.read_csv('houses.csv')

# %% [2]
houses['price'] = houses["price"].astype(float)
#                 ^^^^^^^^^^^^^^^ text-in-numeric certain
# !! ValueError via pandas/core/dtypes/astype.py astype: could not convert string to float: '1,200'

# facts: {"names": {"houses": {"type": "pandas.core.frame.DataFrame", "shape": [90, 2], "columns": [
# facts:   {"name": "rooms", "dtype": "int64"},
# facts:   {"name": "price", "dtype": "object", "elementTypes": ["str"], "sample": ["1,200", "on request", "90"]}]}}}
