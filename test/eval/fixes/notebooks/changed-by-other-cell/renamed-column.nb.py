needs pandas
# %% [1]
import pandas as pd

# %% [2]
houses = pd.DataFrame({'SalePrice': [200, 300], 'Area': [80, 120]})

# %% [4]
print(houses['SalePrice'].mean())

# %% [3]
houses = houses.rename(columns={'SalePrice': 'price'})
