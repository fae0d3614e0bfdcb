# %% [1]
import numpy as np
means = np.load('means.npy')
spread = np.load('spread.npy')
rows = np.load('rows.npy')

# %% [2]
scores = rows * rows + means * spread
#                      ^^^^^ shape-mismatch certain
# !! ValueError: operands could not be broadcast together with shapes (8,) (5,)

# facts: {"names": {"rows": {"type": "numpy.ndarray", "shape": [5, 8]}, "means": {"type": "numpy.ndarray", "shape": [8]},
# facts:   "spread": {"type": "numpy.ndarray", "shape": [5]}}}
