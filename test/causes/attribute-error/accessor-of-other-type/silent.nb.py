# %% [1]
import pandas as pd
visits = pd.read_csv('visits.csv')

# %% [2] a column of that name: the table itself has no accessor
visits.dt.month
# !! AttributeError via pandas/core/generic.py __getattr__: 'DataFrame' object has no attribute 'dt'
