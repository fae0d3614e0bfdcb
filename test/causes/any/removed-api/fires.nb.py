# %% [1]
import time
import collections
import numpy as np
import pandas as pd
import matplotlib.pyplot as plt
import seaborn as sns
from PIL import Image
from sklearn.preprocessing import OneHotEncoder
from sklearn.metrics import mean_squared_error
from sklearn.feature_extraction.text import CountVectorizer

orders = pd.DataFrame({'item': ['tea', 'milk'], 'price': [2.5, 1.2]})
price = orders['price']

# %% [2]
ages = np.array([31, 28]).astype(np.int)
#                                ^^^^^^ removed-api certain
# !! AttributeError: module 'numpy' has no attribute 'int'.

# %%
years = np.zeros(3, dtype=np.int)

# %% [3]
low = np.Inf
#     ^^^^^^ removed-api certain
# !! AttributeError: `np.Inf` was removed in the NumPy 2.0 release. Use `np.inf` instead.

# %% [4]
orders = orders.append({'item': 'rice', 'price': 3}, ignore_index=True)
#        ^^^^^^^^^^^^^ removed-api certain
# !! AttributeError: 'DataFrame' object has no attribute 'append'

# %% [5]
for label, value in price.iteritems():
#                   ^^^^^^^^^^^^^^^ removed-api certain
# !! AttributeError: 'Series' object has no attribute 'iteritems'
    print(label, value)

# %% [6]
cheap = orders.ix[0]
#       ^^^^^^^^^ removed-api certain
# !! AttributeError: 'DataFrame' object has no attribute 'ix'

# %% [7]
started = time.clock()
#         ^^^^^^^^^^ removed-api certain
# !! AttributeError: module 'time' has no attribute 'clock'

# %% [8]
isinstance(orders, collections.Mapping)
#                  ^^^^^^^^^^^^^^^^^^^ removed-api certain
# !! AttributeError: module 'collections' has no attribute 'Mapping'

# %% [9]
encoder = OneHotEncoder(sparse=False, handle_unknown='ignore')
#                       ^^^^^^^^^^^^ removed-api certain
# !! TypeError: OneHotEncoder.__init__() got an unexpected keyword argument 'sparse'

# %% [10]
error = mean_squared_error([1, 2], [1, 3], squared=False)
#                                          ^^^^^^^^^^^^^ removed-api certain
# !! TypeError: got an unexpected keyword argument 'squared'

# %% [11]
plt.hist(price, normed=True)
#               ^^^^^^^^^^^ removed-api certain
# !! AttributeError: Rectangle.set() got an unexpected keyword argument 'normed'

# %% [12]
sns.barplot(orders['item'], price)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ removed-api certain
# !! TypeError: barplot() takes from 0 to 1 positional arguments but 2 were given

# %% [13]
late = orders.drop('price', 1)
#      ^^^^^^^^^^^^^^^^^^^^^^^ removed-api certain
# !! TypeError: DataFrame.drop() takes from 1 to 2 positional arguments but 3 were given

# %% [14]
table = pd.read_csv('orders.csv', error_bad_lines=False)
#                                 ^^^^^^^^^^^^^^^^^^^^^ removed-api certain
# !! TypeError: read_csv() got an unexpected keyword argument 'error_bad_lines'

# %% [15]
from sklearn.model_selection import GridSearchCV
search = GridSearchCV(None, {}, iid=False)
#                               ^^^^^^^^^ removed-api certain
# !! TypeError: __init__() got an unexpected keyword argument 'iid'

# %% [16]
small = Image.new('L', (8, 8)).resize((4, 4), Image.ANTIALIAS)
#                                             ^^^^^^^^^^^^^^^ removed-api certain
# !! AttributeError: module 'PIL.Image' has no attribute 'ANTIALIAS'

# %% [17]
counts = CountVectorizer()
counts.fit(['tea and milk'])
words = counts.get_feature_names()
#       ^^^^^^^^^^^^^^^^^^^^^^^^ removed-api certain
# !! AttributeError: 'CountVectorizer' object has no attribute 'get_feature_names'

# %% [18]
import tensorflow as tf
session = tf.Session()
#         ^^^^^^^^^^ removed-api certain
# !! AttributeError: module 'tensorflow' has no attribute 'Session'
