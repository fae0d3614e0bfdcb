needs numpy
# %% [1]
import math
import Numpy as np
print(np.ones(math.floor(2.5)))
