# %% [1]
import numpy as np
import pandas as pd
import matplotlib.pyplot as plt
left = np.ones((3, 4))
right = np.ones((3, 5))
sales = pd.DataFrame({'day': [1, 2, 3]})

# %% [2]
total = left + right
#       ^^^^ shape-mismatch certain
# !! ValueError: operands could not be broadcast together with shapes (3,4) (3,5)

# %% [3]
left[:, 0] = np.arange(4)
#            ^^^^^^^^^^^^ shape-mismatch certain
# !! ValueError: could not broadcast input array from shape (4,) into shape (3,)

# %% [4]
np.dot(left, right)
#      ^^^^ shape-mismatch certain
# !! ValueError: shapes (3,4) and (3,5) not aligned: 4 (dim 1) != 3 (dim 0)

# %% [5]
np.concatenate([left, right])
#               ^^^^ shape-mismatch certain
# !! ValueError: all the input array dimensions except for the concatenation axis must match exactly, but along dimension 1, the array at index 0 has size 4 and the array at index 1 has size 5

# %% [6]
left.reshape(5, 2)
#^^^ shape-mismatch certain
# !! ValueError: cannot reshape array of size 12 into shape (5,2)

# %% [7]
left.reshape((2, 3, 3))
#^^^ shape-mismatch certain
# !! ValueError: cannot reshape array of size 12 into shape (2,3,3)

# %% [8]
sales['price'] = [1.5, 2]
#                ^^^^^^^^ shape-mismatch certain
# !! ValueError via pandas/core/common.py require_length_match: Length of values (2) does not match length of index (3)

# %% [9]
sales.columns = ['day', 'price']
#               ^^^^^^^^^^^^^^^^ shape-mismatch certain
# !! ValueError via pandas/core/internals/base.py _validate_set_axis: Length mismatch: Expected axis has 1 elements, new values have 2 elements

# %% [10]
plt.plot(left[0], right[0])
#        ^^^^^^^ shape-mismatch certain
# !! ValueError via matplotlib/axes/_base.py _plot_args: x and y must have same first dimension, but have shapes (4,) and (5,)

# %% [11]
sales[np.array([True, False])]
#     ^^^^^^^^^^^^^^^^^^^^^^^ shape-mismatch certain
# !! ValueError via pandas/core/frame.py _getitem_bool_array: Item wrong length 2 instead of 3.

# %% [12]
outputs = model(batch)

# %% [13]
loss = criterion(outputs, target)
#                ^^^^^^^ shape-mismatch certain
# !! ValueError via torch/nn/functional.py binary_cross_entropy: Using a target size (torch.Size([32])) that is different to the input size (torch.Size([32, 1])) is deprecated. Please ensure they have the same size.

# %% [14]
pd.DataFrame({'a': [1, 2], 'b': [3]})
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape-mismatch certain
# !! ValueError via pandas/core/internals/construction.py _extract_index: All arrays must be of the same length

# %% [15]
column = left[:, :1]

# %% [16]
error = (column - np.zeros(3).reshape(3, 1, 1)[..., 0].T + np.ones(7)) ** 2
#        ^^^^^^ shape-mismatch certain
# !! ValueError: operands could not be broadcast together with shapes (3,3) (7,)

# %% [17]
plot_acf(sales['day'], lags=180)
#        ^^^^^^^^^^^^ shape-mismatch certain
# !! ValueError via statsmodels/graphics/tsaplots.py plot_acf: could not broadcast input array from shape (92,) into shape (181,)

# %% [18]
squares = (left - right) ** 2 / sales['day'] + len(sales)
#          ^^^^ shape-mismatch certain
# !! ValueError: operands could not be broadcast together with shapes (3,4) (3,5)

# %% [19]
windows = [left, right[0]]

# %% [20]
batch = np.array(windows)
#                ^^^^^^^ shape-mismatch certain
# !! ValueError: could not broadcast input array from shape (3,4) into shape (3,)

# %% [21]
per_day[kind][day, :] = np.average(values[kind][:, day : day + width], axis=0)
#                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape-mismatch certain
# !! ValueError: could not broadcast input array from shape (300,) into shape (601,)
