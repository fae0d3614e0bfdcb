# %% [1]
import numpy as np
system = np.array([[1, 2], [2, 4]])

# %% [2]
inverse = np.linalg.inv(system)
#                       ^^^^^^ singular-matrix certain
# !! LinAlgError via numpy/linalg/linalg.py _raise_linalgerror_singular: Singular matrix
