needs numpy
# %% [1]
import os, tempfile
import numpy as np
path = os.path.join(tempfile.mkdtemp(), 'names.npy')
np.save(path, np.array(['wren', None], dtype=object))

# %% [2]
names = np.load(path)
print(names.shape)
