needs pandas
# %% [1]
import pandas as pd
prices = pd.DataFrame({'price': [2.5, 1.2]})['price'].values

# %% [2]
print(prices.values.reshape(-1, 1).shape)
