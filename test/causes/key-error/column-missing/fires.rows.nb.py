# %% [1]
import pandas as pd
by_guest = pd.read_csv('stays.csv').set_index('guest')

# %% [2]
by_guest.loc['Adda']
#            ^^^^^^ column-missing certain
# !! KeyError via pandas/core/indexes/base.py get_loc: 'Adda'

# facts: {"names": {"by_guest": {"type": "pandas.core.frame.DataFrame", "shape": [3, 1], "columns": [{"name": "room"}],
# facts:   "index": {"type": "Index", "dtype": "object", "length": 3, "sample": ["Ada", "Ben", "Cleo"]}}}}
