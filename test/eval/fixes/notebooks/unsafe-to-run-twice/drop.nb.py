needs pandas
# %% [1]
import pandas as pd
sales = pd.DataFrame({'label': ['a', 'b'], 'price': [3.0, 4.0]})

# %% [2]
sales['net'] = sales['price'] * 0.8

# %% [3]
sales.drop('label', axis=1, inplace=True)
print(sales['net'].sum())
