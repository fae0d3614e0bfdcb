# %% [1]
import seaborn
# !! ModuleNotFoundError: No module named 'seaborn'

# %% [2]
import sklearn.helpers
# !! ModuleNotFoundError: No module named 'sklearn.helpers'
