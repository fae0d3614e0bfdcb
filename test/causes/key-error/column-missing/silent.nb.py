# %% [1]
import pandas as pd
shop = pd.DataFrame({'Quantity': [1, 2]})
prices = {'tea': 3}

# %% [2]
prices['coffee']
# !! KeyError: 'coffee'

# %% [3]
shop = shop.drop(columns='Quantity')

# %% [4]
shop['Quantity']
# !! KeyError via pandas/core/frame.py __getitem__: 'Quantity'

# %% [5]
raise ValueError('quantity')
# !! ValueError: quantity
