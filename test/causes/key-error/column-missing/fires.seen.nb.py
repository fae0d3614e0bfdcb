# %% [1]
import pandas as pd
trips = pd.read_csv('trips.csv')
trips.head(2)
# =>    Distance   Driver name
# => 0      12.5  Ada Lovelace
# => 1       3.0           NaN

# %% [2]
short = trips[trips['distance'] < 5]
#                   ^^^^^^^^^^ column-missing certain
# !! KeyError via pandas/core/frame.py __getitem__: 'distance'

# %%
names = trips['Driver']
#             ^^^^^^^^ next column-missing likely
