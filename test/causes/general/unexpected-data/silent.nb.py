# %% [1]
import pandas as pd

# %% [2]
raw = pd.read_csv('visits.csv')

# %% [3]
# An error about what kind of thing it is, not about what it holds.
raw.weights_of_it
# !! AttributeError: 'DataFrame' object has no attribute 'weights_of_it'

# %% [4]
# Nothing from outside, and no error about contents.
limit = 3
limit @ limit
# !! OddError: these do not go together

# %% [5]
# Stopped by hand.
for row in open('visits.csv'):
    print(row)
# !! KeyboardInterrupt:
