needs numpy
# %% [1]
import numpy as np
grid = np.arange(6).reshape(2, 3)
flat = grid.ravel()

# %% [2]
for i in range(2):
    print(flat[i, :])
