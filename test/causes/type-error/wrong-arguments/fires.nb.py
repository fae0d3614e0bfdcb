Calls that do not fit what they call.
# %% [1]
def area(width, height=1, *, unit='m'):
    return width * height

def nothing():
    return 0

# %% [2]
class Shop:
    def __init__(self, name):
        self.name = name
    def sell(self, item, count):
        return item
    def close():
        return 'closed'

class Till:
    def _init_(self, amount):
        self.amount = amount

# %% [3]
area(width=2, heigth=3)
# !! TypeError: area() got an unexpected keyword argument 'heigth'
#             ^^^^^^ wrong-arguments certain

# %% [4]
area(2, depth=3)
# !! TypeError: area() got an unexpected keyword argument 'depth'
#       ^^^^^ wrong-arguments certain

# %% [5]
area(1, 2, 'cm')
# !! TypeError: area() takes from 1 to 2 positional arguments but 3 were given
#^^^^^^^^^^^^^^^ wrong-arguments certain

# %% [6]
area(height=2)
# !! TypeError: area() missing 1 required positional argument: 'width'
#^^^^^^^^^^^^^ wrong-arguments certain

# %% [7]
area(3, width=2)
# !! TypeError: area() got multiple values for argument 'width'
#       ^^^^^ wrong-arguments certain

# %% [8]
shop = Shop('Tea')
shop.close()
# !! TypeError: Shop.close() takes 0 positional arguments but 1 was given
#^^^^^^^^^^^ wrong-arguments certain

# %% [9]
Shop.sell('tea', 2)
# !! TypeError: Shop.sell() missing 1 required positional argument: 'count'
#^^^^^^^^^^^^^^^^^^ wrong-arguments certain

# %% [10]
Till(5)
# !! TypeError: Till() takes no arguments
#^^^^^^ wrong-arguments certain

# %% [11]
Shop()
# !! TypeError: __init__() missing 1 required positional argument: 'name'
#^^^^^ wrong-arguments certain

# %% [12]
shop.sell('tea')
# !! TypeError: sell() missing 1 required positional argument: 'count'
#^^^^^^^^^^^^^^^ wrong-arguments certain

# %% [13]
weights(kinds, labels)
# !! TypeError: weights() takes 1 positional argument but 2 were given
#^^^^^^^^^^^^^^^^^^^^^ wrong-arguments certain

# %% [14]
index.sort_values(by='price')
# !! TypeError: sort_values() got an unexpected keyword argument 'by'
#                 ^^ wrong-arguments certain

# %% [15]
from models import Forest
Forest.fit(kinds, labels)
# !! TypeError: fit() missing 1 required positional argument: 'y'
#^^^^^^^^^^^^^^^^^^^^^^^^ wrong-arguments certain

# %% [16]
range(1, 2, 3, 4)
# !! TypeError: range expected at most 3 arguments, got 4
#^^^^^^^^^^^^^^^^ wrong-arguments certain

# %% [17]
from datetime import datetime
datetime.strptime('2024')
# !! TypeError: strptime() takes exactly 2 arguments (1 given)
#^^^^^^^^^^^^^^^^^^^^^^^^ wrong-arguments certain

# %% [40]
import matplotlib.pyplot as plt
plt.plot([1, 2], colour='red')
#                ^^^^^^ wrong-arguments certain
# !! AttributeError via matplotlib/artist.py _update_props: Line2D.set() got an unexpected keyword argument 'colour'
