# %% [1]
import pandas as pd
import seaborn as sns
from sklearn.ensemble import RandomForestRegressor
houses = pd.read_csv('houses.csv')
features = houses.drop(columns='price')

# %% [2]
RandomForestRegressor().fit(features, houses['price'])
#                           ^^^^^^^^ text-in-numeric certain
# !! ValueError via pandas/core/generic.py __array__: could not convert string to float: 'Elm Street 7'

# %% [3]
houses['price'] = houses['price'].astype(float)
#                 ^^^^^^^^^^^^^^^ text-in-numeric certain
# !! ValueError via pandas/core/dtypes/astype.py astype: could not convert string to float: '1,200'

# %% [4]
houses['rooms'] = pd.to_numeric(houses['rooms'])
#                               ^^^^^^^^^^^^^^^ text-in-numeric certain
# !! ValueError via pandas/core/tools/numeric.py to_numeric: Unable to parse string "$36,945 " at position 0

# %% [5]
sns.barplot(x=houses['street'], y=houses['town'])
#             ^^^^^^^^^^^^^^^^ text-in-numeric certain
# !! TypeError via seaborn/_oldcore.py infer_orient: Neither the `x` nor `y` variable appears to be numeric.

# %% [6]
booster.fit(features, houses['price'])
#           ^^^^^^^^ text-in-numeric certain
# !! ValueError via xgboost/data.py _invalid_dataframe_dtype: DataFrame.dtypes for data must be int, float, bool or category. When categorical type is supplied, the experimental DMatrix parameter`enable_categorical` must be set to `True`.  Invalid columns:street: object, town: object
