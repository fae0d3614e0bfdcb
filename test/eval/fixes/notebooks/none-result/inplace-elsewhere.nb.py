needs pandas
# %% [1]
import pandas as pd
orders = pd.DataFrame({'item': ['tea', 'milk'], 'price': [2.5, 1.2]})

# %% [2]
cheap = orders.drop('price', axis=1, inplace=True)

# %% [3]
print(cheap.head())
