# %% [1]
import time

# %% [2]
started = time.clock()
print(time.clock() >= started)
