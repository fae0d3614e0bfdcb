needs pandas
# %% [1]
import pandas as pd
shop = pd.DataFrame({'Quantity': [1, 2], 'Price': [3.0, 4.5]})

# %% [2]
print(shop['Quantity', 'Price'].sum())
