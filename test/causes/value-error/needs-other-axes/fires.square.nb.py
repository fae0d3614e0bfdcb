# %% [1]
import numpy as np
weights = np.load('weights.npy')

# %% [2]
np.linalg.inv(weights)
#             ^^^^^^^ needs-other-axes certain
# !! LinAlgError via numpy/linalg/linalg.py _assert_stacked_square: Last 2 dimensions of the array must be square

# facts: {"names": {"weights": {"type": "numpy.ndarray", "shape": [3, 4], "dtype": "float64"}}}
