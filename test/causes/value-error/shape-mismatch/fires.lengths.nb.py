# %% [1]
import pandas as pd
days = load_days()
sold = load_sales()

# %% [2]
pd.DataFrame({'day': days, 'sold': sold})
#                    ^^^^ shape-mismatch certain
# !! ValueError via pandas/core/internals/construction.py _extract_index: All arrays must be of the same length

# facts: {"names": {"days": {"type": "list", "length": 31}, "sold": {"type": "list", "length": 30}}}
