# %% [1]
import numpy as np
import pandas as pd
sales = pd.read_csv('sales.csv')
late = sales[sales['day'] > 400]

# %% [2]
model.fit(late, target)
#         ^^^^ empty-data certain
# !! ValueError via sklearn/utils/validation.py check_array: Found array with 0 sample(s) (shape=(0, 4)) while a minimum of 1 is required by LinearRegression.

# %% [3]
np.argmax(late['price'])
#         ^^^^^^^^^^^^^ empty-data certain
# !! ValueError via numpy/core/fromnumeric.py argmax: attempt to get argmax of an empty sequence

# %% [4]
everything = pd.concat(parts)
#                      ^^^^^ empty-data certain
# !! ValueError via pandas/core/reshape/concat.py concat: No objects to concatenate

# %% [5]
grey = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)
#                   ^^^^^ empty-data certain
# !! error: OpenCV(4.8.1) color.cpp:182: error: (-215:Assertion failed) !_src.empty() in function 'cvtColor'

# %% [30]
late = [day for day in ['mon'] if day == 'sun']
max(late)
#   ^^^^ empty-data certain
# !! ValueError: max() arg is an empty sequence

# %% [31]
queue = []
queue.pop()
#^^^^ empty-data certain
# !! IndexError: pop from empty list

# %% [32]
next(day for day in ['mon'] if day == 'sun')
# !! StopIteration
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ empty-data certain
