# %% [1]
import numpy as np
import pandas as pd
trips = pd.read_csv('trips.csv')

# %%
trips['stops'].astype(int)
#^^^^^^^^^^^^^ next nan-input certain

# facts: {"names": {"trips": {"type": "pandas.core.frame.DataFrame", "shape": [9, 2], "columns": [
# facts:   {"name": "km", "dtype": "float64", "nulls": 0}, {"name": "stops", "dtype": "float64", "nulls": 4}]}}}
