# %% [1]
import os

# %% [2]
import geohash
print(geohash.encode(52.5, 13.4))
