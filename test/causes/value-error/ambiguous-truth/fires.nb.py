# %% [1]
import numpy as np
import pandas as pd
people = pd.DataFrame({'age': [15, 40, 70], 'income': [0, 300, 100]})
limits = np.array([1, 2])

# %% [2]
grown = people[people['age'] > 18 and people['age'] < 65]
#              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ambiguous-truth certain
# !! ValueError via pandas/core/generic.py __nonzero__: The truth value of a Series is ambiguous. Use a.empty, a.bool(), a.item(), a.any() or a.all().

# %% [3]
people['busy'] = 18 <= people['age'] < 65
#                ^^^^^^^^^^^^^^^^^^^^^^^^ ambiguous-truth certain
# !! ValueError via pandas/core/generic.py __nonzero__: The truth value of a Series is ambiguous. Use a.empty, a.bool(), a.item(), a.any() or a.all().

# %% [4]
poor = people[not people['income']]
#             ^^^^^^^^^^^^^^^^^^^^ ambiguous-truth certain
# !! ValueError via pandas/core/generic.py __nonzero__: The truth value of a Series is ambiguous. Use a.empty, a.bool(), a.item(), a.any() or a.all().

# %% [5]
if people['income'] > 200:
#  ^^^^^^^^^^^^^^^^^^^^^^ ambiguous-truth certain
# !! ValueError via pandas/core/generic.py __nonzero__: The truth value of a Series is ambiguous. Use a.empty, a.bool(), a.item(), a.any() or a.all().
    print('rich')


# %% [6]
def label(value):
    return 'high' if value > 1 else 'low'
#                    ^^^^^^^^^ ambiguous-truth certain

# %% [7]
label(limits)
# !! ValueError in [6] line 2: The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()

# %% [8]
assert people
#      ^^^^^^ ambiguous-truth certain
# !! ValueError via pandas/core/generic.py __nonzero__: The truth value of a DataFrame is ambiguous. Use a.empty, a.bool(), a.item(), a.any() or a.all().

# %% [9]
people.plot.scatter('age', 'income', people['income'])
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ambiguous-truth certain
# !! ValueError via pandas/core/generic.py __nonzero__: The truth value of a Series is ambiguous. Use a.empty, a.bool(), a.item(), a.any() or a.all().

# %% [40]
import pandas as pd
trips = pd.DataFrame({'km': [1, 2], 'town': ['Bern', 'Basel'], 'days': [1, 3]})

# %% [41]
trips[trips['km'] > 1 & trips['town'] == 'Bern']
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ambiguous-truth certain
# !! TypeError via pandas/core/ops/array_ops.py na_logical_op: Cannot perform 'rand_' with a dtyped [object] array and scalar of type [bool]

# %% [42]
trips[trips.km > 1 & trips.days == 3]
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ambiguous-truth certain
# !! ValueError via pandas/core/generic.py __nonzero__: The truth value of a Series is ambiguous. Use a.empty, a.bool(), a.item(), a.any() or a.all().
