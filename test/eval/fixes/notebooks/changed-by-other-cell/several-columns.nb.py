needs pandas
# %% [1]
import pandas as pd
trees = pd.DataFrame({'Kind': ['oak', 'fir'], 'Height': [21, 30], 'Age': [80, 45]})

# %% [2]
trees.columns = trees.columns.str.lower()

# %% [3]
tall = trees[trees['Height'] > 25]
print(trees['Kind'].nunique(), trees["Height"].max())
trees['growth'] = trees['Height'] / trees['Age']
