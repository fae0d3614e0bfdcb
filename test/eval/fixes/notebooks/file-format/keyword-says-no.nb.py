needs numpy
# %% [1]
import os, tempfile
import numpy as np
store = os.path.join(tempfile.mkdtemp(), 'vocabulary.npy')
np.save(store, {'cat': 0, 'dog': 1})

# %% [2]
vocabulary = np.load(store, allow_pickle=False).item()
print(vocabulary['dog'])
