# %% [1]
import obscurelib as ob
import pandas as pd

# %% [2]
raw = pd.read_csv('visits.csv')

# %% [3]
table = raw[['day', 'visits']].dropna()

# %% [4]
model = ob.learn(table['visits'], table['day'])
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unexpected-data possible
# !! ValueError via obscurelib/core.py learn: this kind of content cannot be learned

# %% [5]
for row in open('visits.csv'):
    code = ob.lookup(row)
#   ^^^^^^^^^^^^^^^^^^^^^ unexpected-data possible
# !! ValueError via obscurelib/core.py lookup: unreadable
