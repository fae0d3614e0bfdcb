needs pandas
# %% [1]
import pandas as pd
income = pd.Series([0, 300, 100])

# %% [2]
if income > 200:
    print('rich')
