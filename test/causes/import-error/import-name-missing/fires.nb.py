# %% [1]
from scipy.spatial import QhullError
#                         ^^^^^^^^^^ import-name-missing likely
# !! ImportError: cannot import name 'QhullError' from 'scipy.spatial' (/opt/conda/lib/python3.10/site-packages/scipy/spatial/__init__.py)

# %% [2]
from weather import hourly_mean
#                   ^^^^^^^^^^^ import-name-missing possible
# !! ImportError: cannot import name 'hourly_mean' from 'weather' (/home/ada/stations/weather.py)

# %% [3]
from math import power
#                ^^^^^ import-name-missing likely
# !! ImportError: cannot import name 'power' from 'math' (unknown location)

# %% [4]
import sklearn.forests
#      ^^^^^^^^^^^^^^^ import-name-missing likely
# !! ModuleNotFoundError: No module named 'sklearn.forests'
