needs numpy
# %% [1]
import numpy as np
samples = 90
half = samples / 2

# %% [2]
signal = np.zeros((2, half))
print(signal.shape)
