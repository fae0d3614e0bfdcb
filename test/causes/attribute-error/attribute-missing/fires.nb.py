# %% [1]
import pandas as pd
import seaborn as sns
from sklearn.neighbors import NearestNeighbors

orders = pd.DataFrame({'item': ['tea', 'milk'], 'price': [2.5, 1.2]})

# %% [2]
orders.quantity.sum()
#^^^^^^^^^^^^^^ attribute-missing likely
# !! AttributeError: 'DataFrame' object has no attribute 'quantity'

# %% [3]
neighbours = NearestNeighbors()

# %% [4]
neighbours.clusters
#^^^^^^^^^^^^^^^^^^ attribute-missing likely
# !! AttributeError: 'NearestNeighbors' object has no attribute 'clusters'

# %% [5]
class Scanner:
    def scan(self):
        self.found = 1

# %% [6]
scanner = Scanner()

# %% [7]
scanner.found
#^^^^^^^^^^^^ attribute-missing likely
# !! AttributeError: 'Scanner' object has no attribute 'found'

# %% [8]
sns.swirlplot(orders)
#^^^^^^^^^^^^ attribute-missing likely
# !! AttributeError: module 'seaborn' has no attribute 'swirlplot'

# %% [9]
scanner.colour
#^^^^^^^^^^^^^ attribute-missing likely
# !! AttributeError: 'Scanner' object has no attribute 'colour'

# %% [10]
class Spot:
    x = 10
    z = 0

spot = Spot()
del Spot.z

# %% [11]
spot.z
#^^^^^ attribute-missing likely
# !! AttributeError: 'Spot' object has no attribute 'z'

# %% [40]
class Meter:
    def __init__(self):
        self.reading = 0

# %% [41]
Meter.reading
#^^^^^^^^^^^^ attribute-missing likely
# !! AttributeError: type object 'Meter' has no attribute 'reading'

# %% [42]
settings = {'rate': 2}
settings.rate
#^^^^^^^^^^^^ attribute-missing possible
# !! AttributeError: 'dict' object has no attribute 'rate'

# %% [43]
import time
time.now()
#^^^^^^^ attribute-missing likely
# !! AttributeError: module 'time' has no attribute 'now'

# %% [44]
class Device:
    def __init__(self, label):
        self.label = label

class Camera(Device):
    def __init__(self, label, width):
        self.width = width

# %% [45]
Camera('front', 640).label
#^^^^^^^^^^^^^^^^^^^^^^^^^ attribute-missing likely
# !! AttributeError: 'Camera' object has no attribute 'label'
