# %% [1]
from stations import hourly
# !! ImportError: cannot import name 'hourly' from 'stations' (/home/ada/stations.py)
