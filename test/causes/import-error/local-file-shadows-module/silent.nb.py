# %% [1]
from random import randinteger
# !! ImportError: cannot import name 'randinteger' from 'random' (/usr/lib/python3.11/random.py)

# %% [2]
import math.power
# !! ModuleNotFoundError: No module named 'math.power'; 'math' is not a package
