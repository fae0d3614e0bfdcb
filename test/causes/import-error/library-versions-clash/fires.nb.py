# %% [1]
import flask
#^^^^^^^^^^^ library-versions-clash certain
# !! ImportError via flask/app.py load: cannot import name 'url_quote' from 'werkzeug.urls' (/opt/env/lib/python3.11/site-packages/werkzeug/urls.py)

# %% [2]
import umap
#^^^^^^^^^^ library-versions-clash certain
# !! ImportError via pynndescent/distances.py load: cannot import name 'generated_jit' from 'numba' (/opt/env/lib/python3.11/site-packages/numba/__init__.py)

# %% [3]
import keras
#^^^^^^^^^^^ library-versions-clash certain
# !! ImportError via keras/layers.py load: cannot import name 'tf2' from 'keras.engine' (unknown location)
