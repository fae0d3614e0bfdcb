# %% [1]
import json
import pandas as pd

# %% [2]
sales = pd.read_csv('sales.csv')
columns = ['Date', 'Amount', 'Shop']
queue = ['first']

# %% [3]
sales = sales.dropna()

# %% [4, 5]
sales['share'] = sales['Amount'] / sales['Amount'].sum()
#                      ^^^^^^^^ cell-run-twice certain
# !! KeyError: 'Amount'
sales = sales.drop(columns=['Amount'])

# %% [6, 7]
sales.drop('Shop', axis=1, inplace=True)
#          ^^^^^^ cell-run-twice certain
# !! KeyError: "['Shop'] not found in axis"

# %% [8, 9]
columns.remove('Shop')
#              ^^^^^^ cell-run-twice certain
# !! ValueError: list.remove(x): x not in list

# %% [10, 11]
task = queue.pop()
#      ^^^^^^^^^^^ cell-run-twice certain
# !! IndexError: pop from empty list

# %% [12]
text = '{"a": 1}'

# %% [13, 14]
text = json.loads(text)
#^^^^^^^^^^^^^^^^^^^^^^ cell-run-twice likely
# !! TypeError: the JSON object must be str, bytes or bytearray, not dict

# %% [15]
prices = pd.DataFrame({'price': ['$1', '$2'], 'on': ['2024-01-01', '2024-01-02']})

# %% [16, 17]
prices['price'] = prices['price'].str.lstrip('$')
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ cell-run-twice likely
# !! AttributeError: Can only use .str accessor with string values!
prices['price'] = prices['price'].astype(float)

# %% [18, 19]
prices = prices.set_index('on')
#                         ^^^^ cell-run-twice certain
# !! KeyError: "None of ['on'] are in the columns"

# %% [20]
cities = pd.DataFrame({'city': ['Oslo', 'Rome'], 'Mayor ': ['A', 'B']})
to_drop = ['city']

# %% [21, 22]
cities.insert(0, 'id', [1, 2])
#                ^^^^ cell-run-twice certain
# !! ValueError: cannot insert id, already exists

# %% [23, 24]
cities = cities.drop(columns=to_drop)
#                            ^^^^^^^ cell-run-twice certain
# !! KeyError: "['city'] not found in axis"
