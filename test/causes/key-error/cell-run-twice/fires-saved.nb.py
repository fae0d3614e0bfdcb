# saved

# %% [1]
import pandas as pd
sales = pd.read_csv('sales.csv')

# %% [3]
sales['tax'] = sales['Amount'] * 0.2

# %% [7]
sales = sales.drop(columns=['Amount'])
#                           ^^^^^^^^ cell-run-twice likely
# !! KeyError: "['Amount'] not found in axis"

# %% [8]
sales = sales.rename(columns={'Shop': 'shop'})

# %% [10]
labels = sales.pop('label')
#                  ^^^^^^^ key-missing certain
#                  ^^^^^^^ cell-run-twice possible
# !! KeyError: 'label'

# %% [11]
with open('notes.txt') as file:
    words = file.read()

# %% [13]
words = words.lower().split()
#       ^^^^^^^^^^^ cell-run-twice likely
# !! AttributeError: 'list' object has no attribute 'lower'
