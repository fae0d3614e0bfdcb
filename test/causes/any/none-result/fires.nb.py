# %% [1]
import random
import re
import pandas as pd
from bs4 import BeautifulSoup

orders = pd.DataFrame({'item': ['tea', 'milk'], 'price': [2.5, 1.2]})
numbers = [3, 1, 2]

# %% [2]
cheap = orders.drop('price', axis=1, inplace=True)

# %% [3]
cheap.head()
#^^^^ none-result certain
# !! AttributeError: 'NoneType' object has no attribute 'head'

# %% [4]
in_order = numbers.sort()

# %% [5]
in_order.index(2)
#^^^^^^^ none-result certain
# !! AttributeError: 'NoneType' object has no attribute 'index'

# %% [6]
numbers = random.shuffle(numbers)

# %% [7]
numbers.append(4)
#^^^^^^ none-result certain
# !! AttributeError: 'NoneType' object has no attribute 'append'

# %% [8]
year = re.search(r'\d{4}', 'no year here').group(0)
#      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ none-result certain
# !! AttributeError: 'NoneType' object has no attribute 'group'

# %% [9]
page = BeautifulSoup('<p>tea</p>', 'html.parser')
title = page.find('h1')

# %% [10]
print(title.text)
#     ^^^^^ none-result certain
# !! AttributeError: 'NoneType' object has no attribute 'text'

# %% [11]
def with_tax(table):
    taxed = table * 1.2

# %% [12]
taxed = with_tax(orders)

# %% [13]
taxed.describe()
#^^^^ none-result certain
# !! AttributeError: 'NoneType' object has no attribute 'describe'

# %% [14]
def label(price):
    if price > 2:
        return 'dear'

# %% [15]
label(1).upper()
#^^^^^^^ none-result certain
# !! AttributeError: 'NoneType' object has no attribute 'upper'

# %% [16]
model = None

# %% [17]
model.fit(orders)
#^^^^ none-result likely
# !! AttributeError: 'NoneType' object has no attribute 'fit'

# %% [18]
handler = print('ready')

# %% [19]
handler()
#^^^^^^ none-result certain
# !! TypeError: 'NoneType' object is not callable

# %% [20]
shuffled = random.shuffle([1, 2])

# %% [21]
shuffled[0]
#^^^^^^^ none-result certain
# !! TypeError: 'NoneType' object is not subscriptable

# %% [22]
for part in with_tax(orders):
#           ^^^^^^^^^^^^^^^^ none-result certain
# !! TypeError: 'NoneType' object is not iterable
    print(part)

# %% [23]
low, high = with_tax(orders)
#           ^^^^^^^^^^^^^^^^ none-result certain
# !! TypeError: cannot unpack non-iterable NoneType object

# %% [24]
len(shuffled)
#   ^^^^^^^^ none-result certain
# !! TypeError: object of type 'NoneType' has no len()
