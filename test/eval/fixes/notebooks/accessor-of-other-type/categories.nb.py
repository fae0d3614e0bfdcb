# needs pandas
# %% [1]
import pandas as pd
rooms = pd.Series(['blue', 'red', 'blue'])
# %% [2]
codes = rooms.cat.codes
