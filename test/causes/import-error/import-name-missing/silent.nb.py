# %% [1]
from collections import Mapping
# !! ImportError: cannot import name 'Mapping' from 'collections' (/usr/lib/python3.11/collections/__init__.py)

# %% [2]
from weather import daily
# !! ImportError: cannot import name 'daily' from partially initialized module 'weather' (most likely due to a circular import) (/home/ada/weather.py)

# %% [3]
import sklearn
# !! ModuleNotFoundError: No module named 'sklearn'
