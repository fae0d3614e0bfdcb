needs pandas
# %% [1]
import pandas as pd
shop = pd.DataFrame({'unit price ': [3.0, 4.0], 'item': ['nut', 'bolt']})

# %% [2]
shop.groupby('item')['unit price'].mean()
