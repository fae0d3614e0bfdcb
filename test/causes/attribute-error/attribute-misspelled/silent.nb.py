# %% [1]
import pandas as pd

orders = pd.DataFrame({'item': ['tea', 'milk'], 'price': [2.5, 1.2]})
handle = open('prices.txt')

# %% [2]
handle.head()
# !! AttributeError: '_io.TextIOWrapper' object has no attribute 'head'

# %% [3]
orders.iteritems()
# !! AttributeError: 'DataFrame' object has no attribute 'iteritems'

# %% [4]
class Scanner:
    def scan(self):
        self.found = 1

# %% [5]
scanner = Scanner()
scanner.found
# !! AttributeError: 'Scanner' object has no attribute 'found'

# %% [6]
scanner.seen
# !! AttributeError: 'Scanner' object has no attribute 'seen'
