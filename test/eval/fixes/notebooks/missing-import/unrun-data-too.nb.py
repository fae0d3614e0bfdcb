An import is missing, and a cell above has not run either.
# %% [1]
import os
import sys

# %%
temperatures = [11, 14, 9]

# %% [2]
print(statistics.median(temperatures))
