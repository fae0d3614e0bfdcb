# %% [1]
import numpy as np

# %% [2]
ages = np.int(3)
# !! AttributeError: module 'numpy' has no attribute 'int'

# %% [3]
names = ['tea']
names.shape
# !! AttributeError: 'list' object has no attribute 'shape'

# %% [4]
found = None
found.text
# !! AttributeError: 'NoneType' object has no attribute 'text'
