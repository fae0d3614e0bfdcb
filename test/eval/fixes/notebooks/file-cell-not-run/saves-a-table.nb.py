needs pandas
# %% [1]
import os, tempfile
import pandas as pd
os.chdir(tempfile.mkdtemp())
trips = pd.DataFrame({'line': [3, 7], 'riders': [120, 80]})

# %%
trips.to_csv('trips_clean.csv', index=False)

# %% [2]
again = pd.read_csv('trips_clean.csv')
print(again['riders'].sum())
