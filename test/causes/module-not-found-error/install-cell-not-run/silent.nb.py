# %% [1]
!pip install umap-learn

# %%
!pip install umap-learn-extras plotly

# %% [2]
import umap
# !! ModuleNotFoundError: No module named 'umap'

# %%
import sys
sys.path.append('../src')

# %% [3]
import seaborn
# !! ModuleNotFoundError: No module named 'seaborn'
