# %% [1]
class Frame:
    def __init__(self):
        self.rows = []

# %% [2]
frame = Frame()
frame.columns
# !! AttributeError: 'Frame' object has no attribute 'columns'

# %% [3]
import pandas as pd
orders = pd.DataFrame({'item': ['tea']})

# %% [4]
orders.amount
# !! AttributeError: 'DataFrame' object has no attribute 'amount'

# %% [5]
pd.no_such_thing
# !! AttributeError: module 'pandas' has no attribute 'no_such_thing'
