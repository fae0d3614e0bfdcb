# %% [1]
import obscurelib as ob
import pandas as pd

# %% [2]
raw = pd.read_csv('visits.csv')

# %% [3]
# An error about what kind of thing it is, not about what it holds.
ob.learn(raw)
# !! AttributeError via obscurelib/core.py learn: 'DataFrame' object has no attribute 'weights_of_it'

# %% [4]
# Nothing from outside, and no error about contents.
ob.draw([1, 2])
# !! DrawingError via obscurelib/core.py draw: no canvas
