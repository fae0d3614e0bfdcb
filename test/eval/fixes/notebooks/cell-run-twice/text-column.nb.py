needs pandas
# %% [1]
import pandas as pd
prices = pd.DataFrame({'price': ['$3', '$4']})

# %% [2, 3]
prices['price'] = prices['price'].str.lstrip('$')
prices['price'] = prices['price'].astype(float)
