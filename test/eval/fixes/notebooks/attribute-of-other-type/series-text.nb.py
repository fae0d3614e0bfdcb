needs pandas
# %% [1]
import pandas as pd
item = pd.Series(['tea', 'milk'])

# %% [2]
print(item.upper().tolist())
