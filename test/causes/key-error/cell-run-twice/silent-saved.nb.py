# saved

# %% [1]
import pandas as pd
sales = pd.read_csv('sales.csv')

# %% [2]
sales = sales.drop(columns=['Amount'])
# !! KeyError: "['Amount'] not found in axis"

# %% [5]
text = 'a b'

# %% [6]
text = text.split()

# %% [7]
text = text.lower()
# !! AttributeError: 'list' object has no attribute 'lower'
