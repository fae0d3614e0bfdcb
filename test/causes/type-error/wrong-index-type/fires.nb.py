Indices of kinds that do not fit.
# %% [1]
import numpy as np
people = [{'name': 'Ada'}, {'name': 'Alan'}]
prices = [1, 2, 3, 4]
n = 5

# %% [2]
people['name']
# !! TypeError: list indices must be integers or slices, not str
#^^^^^^^^^^^^^ wrong-index-type certain

# %% [3]
for item in response:
    print(item['title'])
# !! TypeError: string indices must be integers, not 'str'
#         ^^^^^^^^^^^^^ wrong-index-type certain

# %% [4]
prices[n / 2]
# !! TypeError: list indices must be integers or slices, not float
#^^^^^^^^^^^^ wrong-index-type certain

# %% [5]
middle = prices[:n / 2]
# !! TypeError: slice indices must be integers or None or have an __index__ method
#        ^^^^^^^^^^^^^^ wrong-index-type certain

# %% [6]
scaled['age']
# !! IndexError: only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are valid indices
#^^^^^^^^^^^^ wrong-index-type certain

# %% [7]
x = table[:, 0]
# !! InvalidIndexError: (slice(None, None, None), 0)
#   ^^^^^^^^^^^ wrong-index-type certain

# %% [8]
x = table[:, :-1]
# !! TypeError: unhashable type: 'slice'
#   ^^^^^^^^^^^^^ wrong-index-type certain

# %% [9]
table.iloc['a']
# !! TypeError: Cannot index by location index with a non-integer key
#^^^^^^^^^^^^^^ wrong-index-type certain

# %% [10]
order = np.array([2, 0])

# %% [12]
data = '{"name": "Ada"}'

# %% [13]
data['name']
# !! TypeError: string indices must be integers
#^^^^^^^^^^^ wrong-index-type certain
