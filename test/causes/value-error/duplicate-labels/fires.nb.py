# %% [1]
import pandas as pd
both = pd.concat([first, second])

# %% [2]
table['price'] = both['price']
#                ^^^^^^^^^^^^^ duplicate-labels certain
# !! ValueError via pandas/core/indexes/base.py _validate_can_reindex: cannot reindex on an axis with duplicate labels

# %% [3]
both.pivot(index='day', columns='shop', values='price')
#^^^ duplicate-labels certain
# !! ValueError via pandas/core/reshape/reshape.py _make_selectors: Index contains duplicate entries, cannot reshape

# %% [4]
both.groupby('day').sum()
#^^^ duplicate-labels certain
# !! ValueError via pandas/core/groupby/grouper.py get_grouper: Grouper for 'day' not 1-dimensional
