needs numpy
# %% [1]
import numpy as np
rows = [[1, 2], [3, 4]]

# %% [2]
print(rows.shape)
