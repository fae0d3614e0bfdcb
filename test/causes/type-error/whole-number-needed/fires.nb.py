Fractions and texts where whole numbers are needed.
# %% [1]
import numpy as np
n = 5
rows = input('Rows? ')

# %% [2]
for i in range(n / 2):
# !! TypeError: 'float' object cannot be interpreted as an integer
#        ^^^^^^^^^^^^ whole-number-needed certain
    print(i)

# %% [3]
range(rows)
# !! TypeError: 'str' object cannot be interpreted as an integer
#^^^^^^^^^^ whole-number-needed certain

# %% [4]
depth = n / 2
np.zeros((3, depth))
# !! TypeError: 'float' object cannot be interpreted as an integer
#^^^^^^^^^^^^^^^^^^^ whole-number-needed certain

# %% [5]
shape = (1, 2)
np.ones((1, shape))
# !! TypeError: 'tuple' object cannot be interpreted as an integer
#^^^^^^^^^^^^^^^^^^ whole-number-needed certain
