# %% [1]
import numpy as np
left = np.ones((3, 4))

# %% [2]
left.reshape(int('x'))
# !! ValueError: invalid literal for int() with base 10: 'x'

# %% [3]
raise ValueError('shapes')
# !! ValueError: shapes
