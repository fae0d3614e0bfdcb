# %% [1]
from stations import hourly
#^^^^^^^^^^^^^^^^^^^^^^^^^^ circular-import certain
# !! ImportError: cannot import name 'hourly' from partially initialized module 'stations' (most likely due to a circular import) (/home/ada/stations.py)

# %% [2]
import stations
#^^^^^^^^^^^^^^ circular-import certain
# !! AttributeError: partially initialized module 'stations' has no attribute 'hourly' (most likely due to a circular import)
