needs numpy
# %% [1]
import os, tempfile
import numpy as np
folder = tempfile.mkdtemp()
np.save(os.path.join(folder, 'captions.npy'), np.array(['a dog', ['a', 'cat']], dtype=object))

# %% [2]
def captions():
    return np.load(os.path.join(folder, 'captions.npy'))

# %% [3]
print(len(captions()))
