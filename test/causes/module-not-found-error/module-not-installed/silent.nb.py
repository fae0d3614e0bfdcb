# %% [1]
import helpers
# !! ModuleNotFoundError: No module named 'helpers'

# %% [2]
from sklearn.cross_validation import train_test_split
# !! ModuleNotFoundError: No module named 'sklearn.cross_validation'

# %% [3]
import tkinter
# !! ModuleNotFoundError: No module named 'tkinter'
