# %% [1]
import pandas as pd
stock = pd.DataFrame({'item': ['tea', 'milk', 'rice'], 'left': [1, 12, 2]})
rare = stock.left < 3
stock[rare]['note'] = 'order more'

# %% [2]
print(stock.groupby('note').size())
