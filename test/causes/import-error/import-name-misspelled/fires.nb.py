# %% [1]
import panda as pd
#      ^^^^^ import-name-misspelled likely
# !! ModuleNotFoundError: No module named 'panda'

# %% [2]
from sklearn.ensemble import RandomForestClasifier
#                            ^^^^^^^^^^^^^^^^^^^^^ import-name-misspelled likely
# !! ImportError: cannot import name 'RandomForestClasifier' from 'sklearn.ensemble' (/usr/lib/python3/dist-packages/sklearn/ensemble/__init__.py)

# %% [3]
import Numpy as np
#      ^^^^^ import-name-misspelled likely
# !! ModuleNotFoundError: No module named 'Numpy'

# %% [4]
from sklearn.ensemble import train_test_split
#                            ^^^^^^^^^^^^^^^^ import-name-misspelled likely
# !! ImportError: cannot import name 'train_test_split' from 'sklearn.ensemble' (/usr/lib/python3/dist-packages/sklearn/ensemble/__init__.py)

# %% [5]
import maths
#      ^^^^^ import-name-misspelled likely
# !! ModuleNotFoundError: No module named 'maths'
