# %% [1]
import time
import numpy as np
import pandas as pd
sales = pd.DataFrame({'shop': ['north', 'south'], 'price': [3.0, 4.5]})
title = ' monthly sales '


class Basket:
    def weight(self):
        return 3

    def cost(self, rate):
        return 2 * rate


basket = Basket()


def shops(region):
    return ['north', 'south']

# %% [2]
sales.price.mean + 1
#^^^^^^^^^^^^^^^ method-not-called certain
# !! TypeError: unsupported operand type(s) for +: 'method' and 'int'

# %% [3]
sales.groupby['shop'].sum()
#^^^^^^^^^^^^^^^^^^^^ method-not-called certain
# !! TypeError: 'method' object is not subscriptable

# %% [4]
sales.describe['price']
#^^^^^^^^^^^^^^^^^^^^^^ method-not-called certain
# !! TypeError: 'method' object is not subscriptable

# %% [5]
for shop in sales.shop.unique:
#           ^^^^^^^^^^^^^^^^^ method-not-called certain
# !! TypeError: 'method' object is not iterable
    print(shop)

# %% [6]
title.strip.upper()
#^^^^^^^^^^ method-not-called certain
# !! AttributeError: 'builtin_function_or_method' object has no attribute 'upper'

# %% [7]
total = sales.price.sum
round(total / 2)
#     ^^^^^ method-not-called certain
# !! TypeError: unsupported operand type(s) for /: 'method' and 'int'

# %% [8]
average = sales.price.median

# %% [9]
average > 3
#^^^^^^ method-not-called certain
# !! TypeError: '>' not supported between instances of 'method' and 'int'

# %% [10]
basket.weight * 2
#^^^^^^^^^^^^ method-not-called certain
# !! TypeError: unsupported operand type(s) for *: 'method' and 'int'

# %% [11]
basket.cost + 1
#^^^^^^^^^^ method-not-called certain
# !! TypeError: unsupported operand type(s) for +: 'method' and 'int'

# %% [12]
len(shops)
#   ^^^^^ method-not-called certain
# !! TypeError: object of type 'function' has no len()

# %% [13]
shops['north']
#^^^^^^^^^^^^^ method-not-called certain
# !! TypeError: 'function' object is not subscriptable

# %% [14]
elapsed = time.time - 5
#         ^^^^^^^^^ method-not-called certain
# !! TypeError: unsupported operand type(s) for -: 'builtin_function_or_method' and 'int'

# %% [15]
np.array[1]
#^^^^^^^^^^ method-not-called certain
# !! TypeError: 'builtin_function_or_method' object is not subscriptable

# %% [16]
float(sales.price.max)
#     ^^^^^^^^^^^^^^^ method-not-called certain
# !! TypeError: float() argument must be a string or a real number, not 'method'

# %% [17]
sales.head[1]
#^^^^^^^^^^^^ method-not-called certain
# !! TypeError: 'method' object is not subscriptable
