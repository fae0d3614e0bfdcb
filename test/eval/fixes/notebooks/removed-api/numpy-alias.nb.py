The alias stands in a cell that has not run as well.
needs numpy
# %% [1]
import numpy as np

# %% [2]
steps = np.array([1.5, 2.5])
print(steps.astype(np.int), np.zeros(2, dtype=np.int))

# %%
flags = np.ones(3, dtype=np.int)
