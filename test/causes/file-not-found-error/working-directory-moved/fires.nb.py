# %% [1]
import os
import pandas as pd

# %% [2, 7]
os.chdir('data')
#^^^^^^^^^^^^^^^ working-directory-moved certain
# !! FileNotFoundError: [Errno 2] No such file or directory: 'data'

# %% [3, 5]
sales = pd.read_csv('sales.csv')
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ working-directory-moved likely
# !! FileNotFoundError: [Errno 2] No such file or directory: 'sales.csv'

# %% [6]
shops = pd.read_csv('shops.csv')
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ working-directory-moved possible
# !! FileNotFoundError: [Errno 2] No such file or directory: 'shops.csv'

# %% [4]
%cd -q out
