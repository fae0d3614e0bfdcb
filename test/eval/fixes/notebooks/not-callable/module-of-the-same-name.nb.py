# %% [1]
import datetime

# %% [2]
print(datetime(2024, 1, 1))
