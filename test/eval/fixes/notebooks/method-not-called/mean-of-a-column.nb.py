# %% [1]
import pandas as pd
sales = pd.DataFrame({'shop': ['north', 'south'], 'price': [3.0, 4.5]})

# %% [2]
average = sales.price.mean

# %% [3]
print(average + 1)
