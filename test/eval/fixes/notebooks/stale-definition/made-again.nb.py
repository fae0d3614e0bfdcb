The table was made anew after the column had been added.
needs pandas
# %% [1, 3]
import pandas as pd
stock = pd.DataFrame({'item': ['nut', 'bolt'], 'price': [0.1, 0.3], 'pieces': [400, 250]})

# %% [2]
stock['value'] = stock['price'] * stock['pieces']

# %% [4]
print(stock['value'].max())
