# %% [1]
import pandas as pd
from time import time
sales = pd.DataFrame({'shop': ['north', 'south'], 'price': [3.0, 4.5]})


class Box:
    pass


box = Box()
box.sizes = 3

# The module was meant, not the function of the same name.
# %% [2]
time.sleep(1)
# !! AttributeError: 'builtin_function_or_method' object has no attribute 'sleep'

# Either of the two may be the method.
# %% [3]
list(zip(sales.items, sales.keys))
# !! TypeError: 'method' object is not iterable

# A library met the method.
# %% [4]
sales.price.apply(sales.shop.map)
# !! TypeError via pandas/core/series.py apply: 'method' object is not subscriptable

# What is met is a number.
# %% [5]
for size in box.sizes:
    print(size)
# !! TypeError: 'int' object is not iterable

# A class is no function.
# %% [6]
Box['small']
# !! TypeError: 'type' object is not subscriptable
