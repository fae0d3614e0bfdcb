needs numpy
# %% [1]
import numpy as np
y = np.arange(5)

# %% [2]
print(y[3, :])
