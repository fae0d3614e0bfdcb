# %% [1]
import numpy as np
import pandas as pd
import matplotlib.pyplot as plt

orders = pd.DataFrame({'item': ['tea', 'milk'], 'price': [2.5, 1.2]})
price = orders['price']

# %% [2]
orders.colums
#^^^^^^^^^^^^ attribute-misspelled likely
# !! AttributeError: 'DataFrame' object has no attribute 'colums'

# %% [3]
price.vlaue_counts()
#^^^^^^^^^^^^^^^^^ attribute-misspelled likely
# !! AttributeError: 'Series' object has no attribute 'vlaue_counts'

# %% [4]
orders.prices
#^^^^^^^^^^^^ attribute-misspelled likely
# !! AttributeError: 'DataFrame' object has no attribute 'prices'

# %% [5]
steps = np.arrange(10)
#       ^^^^^^^^^^ attribute-misspelled likely
# !! AttributeError: module 'numpy' has no attribute 'arrange'

# %% [6]
plt.xlable('price')
#^^^^^^^^^ attribute-misspelled likely
# !! AttributeError: module 'matplotlib.pyplot' has no attribute 'xlable'

# %% [7]
class Basket:
    def __init__(self):
        self.items_bought = []

    def add_item(self, item):
        self.items_bought.append(item)

class GiftBasket(Basket):
    pass

# %% [8]
basket = GiftBasket()
basket.additem('tea')
#^^^^^^^^^^^^^ attribute-misspelled likely
# !! AttributeError: 'GiftBasket' object has no attribute 'additem'

# %% [9]
names = 'tea milk'.spilt()
#       ^^^^^^^^^^^^^^^^ attribute-misspelled likely
# !! AttributeError: 'str' object has no attribute 'spilt'

# %% [10]
class Till:
    def open_drawer(self):
        return 'open'

# %% [11]
till = Till()
till.opendrawer()
#^^^^^^^^^^^^^^ attribute-misspelled likely
# !! AttributeError: 'Till' object has no attribute 'opendrawer'

# %%
class Till:
    def close(self):
        return 'closed'
