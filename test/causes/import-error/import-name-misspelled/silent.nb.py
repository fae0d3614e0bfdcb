# %% [1]
import numpi
# !! ModuleNotFoundError: No module named 'zzz'

# %% [2]
import seaborn
# !! ModuleNotFoundError: No module named 'seaborn'

# %% [3]
import quark
# !! ModuleNotFoundError: No module named 'quark'
