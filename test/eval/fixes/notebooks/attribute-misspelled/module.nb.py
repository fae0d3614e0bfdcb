needs numpy
# %% [1]
import numpy as np

# %% [2]
print(np.arrange(4).sum())
