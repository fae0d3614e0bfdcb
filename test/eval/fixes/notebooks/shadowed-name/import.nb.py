# %% [1]
import datetime

# %% [2]
from datetime import datetime
print(datetime(2024, 2, 29).year)

# %% [3]
tomorrow = datetime.datetime(2024, 3, 1) + datetime.timedelta(days=1)
print(tomorrow.day)
