# %% [1]
import numpy as np
import pandas as pd
from sklearn.linear_model import LinearRegression
table = pd.DataFrame({'x': [1, 2], 'y': [3, 4]})
ages = np.array([1, 2])

# %% [2]
LinearRegression().fit(table['x'], table['y'])
#                      ^^^^^^^^^^ needs-other-axes certain
# !! ValueError via sklearn/utils/validation.py check_array: Expected 2D array, got 1D array instead:\narray=[1 2].

# %% [3]
scaler.fit_transform(ages)
#                    ^^^^ needs-other-axes certain
# !! ValueError via sklearn/utils/validation.py check_array: Expected 2D array, got 1D array instead:\narray=[1 2].

# %% [4]
LinearRegression().predict([3])
#                          ^^^ needs-other-axes certain
# !! ValueError via sklearn/utils/validation.py check_array: Expected 2D array, got 1D array instead:\narray=[3].

# %% [5]
classifier.fit(table, table[['x', 'y']].values)
#                     ^^^^^^^^^^^^^^^^^^^^^^^^ needs-other-axes certain
# !! ValueError via sklearn/utils/validation.py column_or_1d: y should be a 1d array, got an array of shape (2, 2) instead.

# %% [6]
np.savetxt('images.csv', images)
#                        ^^^^^^ needs-other-axes certain
# !! ValueError via numpy/lib/npyio.py savetxt: Expected 1D or 2D array, got 5D array instead

# %% [7]
forest.fit(images, labels)
#          ^^^^^^ needs-other-axes certain
# !! ValueError via sklearn/utils/validation.py check_array: Found array with dim 3. RandomForestClassifier expected <= 2.

# %% [8]
row = np.ones(4)
np.concatenate([np.ones((2, 4)), row])
#                                ^^^ needs-other-axes certain
# !! ValueError: all the input arrays must have same number of dimensions, but the array at index 0 has 2 dimension(s) and the array at index 1 has 1 dimension(s)
