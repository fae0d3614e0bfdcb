# %% [1]
import pandas as pd

# %% [2]
rain = pd.read_csv('rain.csv')
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ file-not-found certain
# !! FileNotFoundError: [Errno 2] No such file or directory: 'rain.csv'

# facts: {"paths": {"rain.csv": {"exists": false, "neighbours": ["Rain.csv", "notes.ipynb", "wind.csv"]}}}
