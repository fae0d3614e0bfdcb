# %% [1]
import numpy as np
import pandas as pd
import matplotlib.pyplot as plt
import seaborn as sns

orders = pd.DataFrame({'item': ['tea', 'milk'], 'price': [2.5, 1.2]})
item = orders['item']
prices = orders['price'].values
names = ['tea', 'milk']

# %% [2]
grid = prices.values.reshape(-1, 1)
#      ^^^^^^^^^^^^^ attribute-of-other-type likely
# !! AttributeError: 'numpy.ndarray' object has no attribute 'values'

# %% [3]
prices.columns
#^^^^^^^^^^^^^ attribute-of-other-type likely
# !! AttributeError: 'numpy.ndarray' object has no attribute 'columns'

# %% [4]
upper = item.upper()
#       ^^^^^^^^^^ attribute-of-other-type likely
# !! AttributeError: 'Series' object has no attribute 'upper'

# %% [5]
names.join(', ')
#^^^^^^^^^ attribute-of-other-type likely
# !! AttributeError: 'list' object has no attribute 'join'

# %% [6]
names.shape
#^^^^^^^^^^ attribute-of-other-type likely
# !! AttributeError: 'list' object has no attribute 'shape'

# %% [7]
names.length()
#^^^^^^^^^^^ attribute-of-other-type likely
# !! AttributeError: 'list' object has no attribute 'length'

# %% [8]
orders.str.lower()
#^^^^^^^^^ attribute-of-other-type likely
# !! AttributeError: 'DataFrame' object has no attribute 'str'

# %% [9]
fig, axes = plt.subplots(2, 2)

# %% [10]
axes.plot([1, 2])
#^^^^^^^^ attribute-of-other-type likely
# !! AttributeError: 'numpy.ndarray' object has no attribute 'plot'

# %% [11]
item.apply(lambda name: name.lower())
#                       ^^^^^^^^^^ attribute-of-other-type likely
# !! AttributeError: 'float' object has no attribute 'lower'

# %% [12]
table = np.read_csv('orders.csv')
#       ^^^^^^^^^^^ attribute-of-other-type likely
# !! AttributeError: module 'numpy' has no attribute 'read_csv'

# %% [13]
sns.set_xlabel('price')
#^^^^^^^^^^^^^ attribute-of-other-type likely
# !! AttributeError: module 'seaborn' has no attribute 'set_xlabel'

# %% [14]
ax = axes[0, 0]
ax.xlabel('price')
#^^^^^^^^ attribute-of-other-type likely
# !! AttributeError: 'AxesSubplot' object has no attribute 'xlabel'

# %% [15]
stock = 'tea'
stock.append('milk')
#^^^^^^^^^^^ attribute-of-other-type likely
# !! AttributeError: 'str' object has no attribute 'append'

# %% [60]
import datetime
datetime.now()
#^^^^^^^^^^^ attribute-of-other-type likely
# !! AttributeError: module 'datetime' has no attribute 'now'
