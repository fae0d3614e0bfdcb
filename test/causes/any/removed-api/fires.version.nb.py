# facts: {"packages": {"numpy": "1.26.4"}}

# %% [1]
import numpy as np

# %% [2]
steps = np.arange(4).astype(np.int)
#                           ^^^^^^ removed-api certain
# !! AttributeError: module 'numpy' has no attribute 'int'
