needs pandas
# %% [1]
import pandas as pd
orders = pd.DataFrame({'item': ['tea', 'milk'], 'price': [2.5, None]})

# %% [2]
orders = orders.dropna(inplace=True)

# %% [3]
print(orders.shape)
