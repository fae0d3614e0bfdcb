# %% [1]
import pandas as pd
stays = pd.read_csv('stays.csv')

# %% [2]
last = stays.iloc[:, 7]
#      ^^^^^^^^^^^^^^^^ index-out-of-range certain
# !! IndexError via pandas/core/indexing.py _validate_integer: single positional indexer is out-of-bounds

# facts: {"names": {"stays": {"type": "pandas.core.frame.DataFrame", "shape": [9, 5]}}}
