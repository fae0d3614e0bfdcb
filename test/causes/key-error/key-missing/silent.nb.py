# %% [1]
import pandas as pd
shop = pd.DataFrame({'Quantity': [1, 2]})
settings = {'epochs': 3}

# %% [2]
shop['quantity']
# !! KeyError via pandas/core/frame.py __getitem__: 'quantity'

# %% [3]
settings.pop('epochs')

# %% [4]
settings['epochs']
# !! KeyError: 'epochs'
