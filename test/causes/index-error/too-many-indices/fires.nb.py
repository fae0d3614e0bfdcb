More indices than dimensions.
# %% [1]
import matplotlib.pyplot as plt
import numpy as np
y = np.arange(5)
fig, axes = plt.subplots(1, 3)

# %% [2]
y[:, 0]
# !! IndexError: too many indices for array: array is 1-dimensional, but 2 were indexed
#^^^^^^ too-many-indices certain

# %% [3]
axes[0, 1].plot(y)
# !! IndexError: too many indices for array: array is 1-dimensional, but 2 were indexed
#^^^^^^^^^ too-many-indices certain

# %% [4]
w[0]
# !! IndexError: too many indices for array
#^^^ too-many-indices certain

# %% [5]
t[:, 1]
# !! IndexError: too many indices for tensor of dimension 1
#^^^^^^ too-many-indices certain

# %% [6]
y[3, :]
# !! IndexError: too many indices for array: array is 1-dimensional, but 2 were indexed
#^^^^^^ too-many-indices certain

# %% [7]
table.price.loc[0, 1]
# !! IndexingError: Too many indexers
#^^^^^^^^^^^^^^^^^^^^ too-many-indices certain
