needs pandas
# %% [1]
import pandas as pd
shop = pd.DataFrame({'Quantity': [1, 2], 'Price': [3.0, 4.0]})

# %% [2]
print(shop['quantity'].sum())
