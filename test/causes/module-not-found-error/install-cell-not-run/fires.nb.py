# %%
!pip install -q umap-learn "plotly>=5"

# %%
%pip install git+https://github.com/example/tinygrapher.git

# %% [1]
import umap
#      ^^^^ install-cell-not-run certain
# !! ModuleNotFoundError: No module named 'umap'

# %% [2]
from tinygrapher import draw
#    ^^^^^^^^^^^ install-cell-not-run certain
# !! ModuleNotFoundError: No module named 'tinygrapher'

# %%
import sys
sys.path.append('../src')

# %% [3]
from loaders.weather import read_station
#    ^^^^^^^ install-cell-not-run likely
# !! ModuleNotFoundError: No module named 'loaders'
