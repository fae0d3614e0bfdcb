# %% [1]
import pandas as pd
from sklearn.ensemble import RandomForestRegressor
houses = pd.read_csv('houses.csv')
features = houses.drop(columns='price')

# %% [2]
RandomForestRegressor().fit(features, houses['price'])
#                           ^^^^^^^^ text-in-numeric certain
# !! ValueError via pandas/core/generic.py __array__: could not convert string to float: 'Elm Street 7'

# facts: {"names": {"features": {"type": "pandas.core.frame.DataFrame", "shape": [90, 3], "columns": [
# facts:   {"name": "rooms", "dtype": "int64"},
# facts:   {"name": "street", "dtype": "object", "elementTypes": ["str"], "sample": ["Elm Street 7", "Main Road 1"]},
# facts:   {"name": "town", "dtype": "object", "elementTypes": ["str"], "sample": ["Ulm"]}]}}}
