# needs pandas
# %% [1]
import pandas as pd
visits = pd.DataFrame({'day': ['2024-05-01', '2024-06-03'], 'guests': [2, 5]})
# %% [2]
padded = visits['guests'].str.zfill(3)
