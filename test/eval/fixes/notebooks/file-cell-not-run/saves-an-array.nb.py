needs numpy
# %% [1]
import os, tempfile
import numpy as np
os.chdir(tempfile.mkdtemp())
weights = np.linspace(0, 1, 5)

# %%
np.save('weights.npy', weights)

# %% [2]
loaded = np.load('weights.npy')
print(loaded.mean())
