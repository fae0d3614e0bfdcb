needs pandas
# %% [1]
import pandas as pd
orders = pd.DataFrame({'item': ['tea', 'milk'], 'price': [2.5, 1.2]})

# %% [2]
print(list(orders.colums), orders.colums.size)
