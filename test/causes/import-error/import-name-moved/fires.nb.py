# %% [1]
from sklearn.cross_validation import train_test_split
#    ^^^^^^^^^^^^^^^^^^^^^^^^ import-name-moved certain
# !! ModuleNotFoundError: No module named 'sklearn.cross_validation'

# %% [2]
from collections import Counter, Mapping
#                                ^^^^^^^ import-name-moved certain
# !! ImportError: cannot import name 'Mapping' from 'collections' (/usr/lib/python3.11/collections/__init__.py)

# %% [3]
from sklearn.externals import joblib
#                             ^^^^^^ import-name-moved certain
# !! ImportError: cannot import name 'joblib' from 'sklearn.externals' (/usr/lib/python3/dist-packages/sklearn/externals/__init__.py)

# %% [4]
from sklearn.preprocessing import Imputer
#                                 ^^^^^^^ import-name-moved certain
# !! ImportError: cannot import name 'Imputer'

# %% [5]
import cPickle
#      ^^^^^^^ import-name-moved certain
# !! ModuleNotFoundError: No module named 'cPickle'

# %% [6]
from gensim.summarization import summarize
#    ^^^^^^^^^^^^^^^^^^^^ import-name-moved certain
# !! ModuleNotFoundError: No module named 'gensim.summarization'

# %% [7]
import tensorflow.contrib.slim as slim
#      ^^^^^^^^^^^^^^^^^^ import-name-moved certain
# !! ModuleNotFoundError: No module named 'tensorflow.contrib'
