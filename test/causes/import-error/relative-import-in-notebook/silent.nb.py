# %% [1]
from cleaning import strip_units
# !! ModuleNotFoundError: No module named 'cleaning'
