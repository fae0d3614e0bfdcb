# %% [1]
import numpy as np
weeks = np.load('weeks.npy')
week = np.load('week.npy')

# %% [2]
np.concatenate([weeks, week])
#               ^^^^^ shape-mismatch certain
# !! ValueError: all the input array dimensions except for the concatenation axis must match exactly, but along dimension 1, the array at index 0 has size 7 and the array at index 1 has size 6

# facts: {"names": {"weeks": {"type": "numpy.ndarray", "shape": [52, 7]}, "week": {"type": "numpy.ndarray", "shape": [1, 6]}}}
