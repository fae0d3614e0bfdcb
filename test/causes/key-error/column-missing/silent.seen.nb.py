# %% [1]
import pandas as pd
trips = pd.read_csv('trips.csv')
trips.head(2)
# =>    Distance   Driver name
# => 0      12.5  Ada Lovelace
# => 1       3.0           NaN

# %% [2]
clean(trips)

# %%
names = trips['Driver']

# %% [3]
stops = pd.read_csv('stops.csv')
stops.head(2)
# =>    1  name ...  last
# => 0  a     b ...     c
# => 1  a     b ...     c

# %%
stops['middle'], stops[1]
