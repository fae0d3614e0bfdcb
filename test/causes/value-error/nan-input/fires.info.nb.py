# %% [1]
import pandas as pd
from sklearn.linear_model import LinearRegression
trips = pd.read_csv('trips.csv')

# %% [2]
trips.info()
# >> <class 'pandas.core.frame.DataFrame'>
# >> RangeIndex: 90 entries, 0 to 89
# >> Data columns (total 3 columns):
# >>  #   Column  Non-Null Count  Dtype
# >> ---  ------  --------------  -----
# >>  0   km      90 non-null     float64
# >>  1   age     86 non-null     float64
# >>  2   cost    90 non-null     float64
# >> dtypes: float64(3)
# >> memory usage: 2.2 KB

# %% [3]
LinearRegression().fit(trips[['km', 'age']], trips['cost'])
#                      ^^^^^^^^^^^^^^^^^^^^ nan-input certain
# !! ValueError via sklearn/utils/validation.py _assert_all_finite: Input X contains NaN.
