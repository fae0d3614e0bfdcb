needs numpy
# %% [1]
import numpy as np
limits = np.array([1, 2])

# %% [2]
size = 'high' if limits > 1 else 'low'
