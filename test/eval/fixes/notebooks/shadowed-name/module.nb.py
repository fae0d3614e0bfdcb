# %% [1]
import time

# %% [2]
for time in ('morning', 'evening'):
    print(time)

# %% [3]
time.sleep(0)
