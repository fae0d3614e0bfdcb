# %% [1]
import pandas as pd
sales = pd.DataFrame({'shop': ['north', 'south', 'east'], 'price': [3.0, 14.5, 20.0]})

# %% [2]
sales[sales.price > 10]['band'] = 'high'

# %% [3]
sales['band'].value_counts()
