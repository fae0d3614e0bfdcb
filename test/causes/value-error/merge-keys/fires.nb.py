# %% [1]
import pandas as pd
shops = pd.DataFrame({'id': ['1'], 'town': ['Ulm']})
sales = pd.DataFrame({'id': [1], 'sum': [5]})

# %% [2]
sales.merge(shops, on='id')
#^^^^ merge-keys certain
# !! ValueError via pandas/core/reshape/merge.py _maybe_coerce_merge_keys: You are trying to merge on int64 and object columns for key 'id'. If you wish to proceed you should use pd.concat

# %% [3]
sales.join(shops)
#^^^^ merge-keys certain
# !! ValueError via pandas/core/reshape/merge.py _items_overlap_with_suffix: columns overlap but no suffix specified: Index(['id'], dtype='object')

# %% [4]
pd.merge(sales, shops[['town']])
#        ^^^^^ merge-keys certain
# !! MergeError via pandas/core/reshape/merge.py _validate_left_right_on: No common columns to perform merge on. Merge options: left_on=None, right_on=None, left_index=False, right_index=False
