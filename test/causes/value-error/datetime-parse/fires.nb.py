# %% [1]
import pandas as pd
log = pd.read_csv('log.csv')

# %% [2]
log['day'] = pd.to_datetime(log['day'], format='%m/%d/%Y')
#                           ^^^^^^^^^^ datetime-parse certain
# !! ValueError via pandas/core/tools/datetimes.py _convert_listlike_datetimes: time data "25/12/2023" doesn't match format "%m/%d/%Y", at position 3. You might want to try:

# %% [3]
day = pd.to_datetime(text)
#                    ^^^^ datetime-parse certain
# !! ParserError via dateutil/parser/_parser.py parse: Unknown string format: yesterday present at position 0

# %% [4]
pd.to_datetime(log['end'])
#              ^^^^^^^^^^ datetime-parse certain
# !! OutOfBoundsDatetime via pandas/core/tools/datetimes.py to_datetime: Out of bounds nanosecond timestamp: 9999-12-31, at position 0
