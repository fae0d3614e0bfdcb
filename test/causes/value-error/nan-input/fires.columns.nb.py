# %% [1]
import pandas as pd
from sklearn.linear_model import LinearRegression
trips = pd.read_csv('trips.csv')
features = trips[['km', 'age', 'stops']]

# %% [2]
LinearRegression().fit(features, trips['cost'])
#                      ^^^^^^^^ nan-input certain
# !! ValueError via sklearn/utils/validation.py _assert_all_finite: Input X contains NaN.

# facts: {"names": {"features": {"type": "pandas.core.frame.DataFrame", "shape": [90, 3], "columns": [
# facts:   {"name": "km", "dtype": "float64", "nulls": 2}, {"name": "age", "dtype": "float64", "nulls": 17},
# facts:   {"name": "stops", "dtype": "int64", "nulls": 0}]}}}
