# %% [1]
import datetime
day = datetime.date(2024, 5, 1)

# %% [2]
title = 'Sales of ' + day
