# %% [1]
import pandas as pd
stays = pd.read_csv('stays.csv')
rooms = pd.read_csv('rooms.csv')
by_guest = stays.set_index('guest')

# %% [2]
pd.merge(stays, rooms, on='room')
#                         ^^^^^^ column-missing certain
# !! KeyError via pandas/core/generic.py _get_label_or_level_values: 'room'

# facts: {"names": {"stays": {"type": "pandas.core.frame.DataFrame", "shape": [9, 2], "columns": [{"name": "guest"}, {"name": "room"}]},
# facts:  "rooms": {"type": "pandas.core.frame.DataFrame", "shape": [4, 2], "columns": [{"name": "room_number"}, {"name": "beds"}]}}}
