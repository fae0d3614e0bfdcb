# %% [1]
import numpy as np
import pandas as pd
grid = np.ones((3, 4))
sales = pd.DataFrame({'price': [1, 2]})

# %% [2]
grid.sum(axis=2)
#^^^ axis-missing certain
# !! AxisError via numpy/core/_methods.py _sum: axis 2 is out of bounds for array of dimension 2

# %% [3]
np.mean(grid[0], axis=1)
#       ^^^^^^^ axis-missing certain
# !! AxisError via numpy/core/_methods.py _mean: axis 1 is out of bounds for array of dimension 1

# %% [4]
sales.drop('price', axis=2)
#^^^^ axis-missing certain
# !! ValueError via pandas/core/frame.py drop: No axis named 2 for object type DataFrame

# %% [5]
np.flip(np.float64(2), axis=0)
#       ^^^^^^^^^^^^^ axis-missing certain
# !! AxisError via numpy/lib/function_base.py flip: axis 0 is out of bounds for array of dimension 0
