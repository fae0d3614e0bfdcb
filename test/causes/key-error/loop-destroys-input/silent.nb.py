# %% [1]
import pandas as pd

# %% [2]
for file in ['a.csv', 'b.csv']:
    sales = pd.read_csv(file)
    sales.drop(columns=['note'], inplace=True)
# !! KeyError via pandas/core/indexes/base.py drop: "['note'] not found in axis"
