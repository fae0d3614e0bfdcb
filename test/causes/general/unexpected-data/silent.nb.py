# %% [1]
import obscurelib as ob
import pandas as pd

# %% [2]
raw = pd.read_csv('visits.csv')

# %% [3]
# An error about kinds of things, not about what they hold.
ob.learn(raw)
# !! TypeError via obscurelib/core.py learn: unknown kind

# %% [4]
# Nothing from outside, and no error about contents.
ob.draw([1, 2])
# !! DrawingError via obscurelib/core.py draw: no canvas
