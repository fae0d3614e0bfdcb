# %% [1]
import numpy as np
grid = np.ones((3, 4))

# %% [2]
grid[:, 4]
# !! IndexError: index 4 is out of bounds for axis 1 with size 4

# %% [3]
np.concatenate([grid, grid[0]])
# !! ValueError: all the input arrays must have same number of dimensions, but the array at index 0 has 2 dimension(s) and the array at index 1 has 1 dimension(s)
