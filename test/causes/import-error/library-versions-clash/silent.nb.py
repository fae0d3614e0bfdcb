# %% [1]
from werkzeug.urls import url_quote
# !! ImportError: cannot import name 'url_quote' from 'werkzeug.urls' (/opt/env/lib/python3.11/site-packages/werkzeug/urls.py)

# %% [2]
import seaborn
# !! ModuleNotFoundError via seaborn/rcmod.py load: No module named 'matplotlib'
