# %% [1]
from sklearn.model_selection import train_test_split
# !! ModuleNotFoundError: No module named 'sklearn'

# %% [2]
from collections import Colour
# !! ImportError: cannot import name 'Colour' from 'collections' (/usr/lib/python3.11/collections/__init__.py)
