needs numpy
# %% [1]
import numpy as np
speeds = np.array([12.5, 14.0, 9.5])

# %% [2]
fast = speeds[speeds > 10, :]
print(fast.mean())
