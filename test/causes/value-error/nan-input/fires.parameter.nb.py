# %% [1]
import pandas as pd
from sklearn.linear_model import LinearRegression
trips = pd.read_csv('trips.csv')

# %% [2]
def train(table):
    model = LinearRegression()
    return model.fit(table[['km', 'age']], table['cost'])
#                    ^^^^^^^^^^^^^^^^^^^^ nan-input certain

# %% [3]
train(trips)
# !! ValueError in [2] line 3 via sklearn/utils/validation.py _assert_all_finite: Input X contains NaN.

# facts: {"names": {"trips": {"type": "pandas.core.frame.DataFrame", "shape": [90, 3], "columns": [
# facts:   {"name": "km", "nulls": 0}, {"name": "age", "nulls": 4}, {"name": "cost", "nulls": 9}]}}}
