# %% [1]
import pandas as pd
sales = pd.read_csv('sales.csv')

# %% [2]
for town in ['Ulm', 'Bonn']:
    print(town)
    sales.drop(columns=['note'], inplace=True)
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ loop-destroys-input likely
# !! KeyError via pandas/core/indexes/base.py drop: "['note'] not found in axis"
