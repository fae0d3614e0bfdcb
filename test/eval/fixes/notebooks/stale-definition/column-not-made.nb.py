needs pandas
# %% [1]
import pandas as pd
orders = pd.DataFrame({'price': [3.0, 4.0], 'count': [2, 5]})

# %%
orders['total'] = orders['price'] * orders['count']

# %% [2]
print(orders['total'].sum())
