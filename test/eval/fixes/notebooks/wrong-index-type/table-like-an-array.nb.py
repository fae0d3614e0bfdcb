needs pandas
# %% [1]
import pandas as pd
table = pd.DataFrame({'a': [1, 2], 'b': [3, 4]})

# %% [2]
print(table[:, 0])
