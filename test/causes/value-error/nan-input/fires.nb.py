# %% [1]
import numpy as np
import pandas as pd
from sklearn.linear_model import LinearRegression
raw = pd.read_csv('sales.csv')
features = raw[['price', 'size']]
target = raw['sold'].shift(1)

# %% [2]
LinearRegression().fit(features, target)
#                                ^^^^^^ nan-input certain
# !! ValueError via sklearn/utils/validation.py _assert_all_finite: Input y contains NaN.

# %% [3]
LinearRegression().fit(features, raw['sold'])
#                      ^^^^^^^^ nan-input certain
# !! ValueError via sklearn/utils/validation.py _assert_all_finite: Input X contains NaN.\nLinearRegression does not accept missing values encoded as NaN natively.

# %% [4]
target.astype(int)
#^^^^^ nan-input certain
# !! IntCastingNaNError via pandas/core/dtypes/astype.py astype: Cannot convert non-finite values (NA or inf) to integer

# %% [5]
np.histogram(raw['price'].values)
#            ^^^^^^^^^^^^^^^^^^^ nan-input certain
# !! ValueError via numpy/lib/histograms.py _get_outer_edges: autodetected range of [nan, nan] is not finite

# %% [6]
int(target[0])
#   ^^^^^^^^^ nan-input certain
# !! ValueError: cannot convert float NaN to integer
