# %% [1]
import os, tempfile
base = tempfile.mkdtemp()

# %% [2, 3]
os.mkdir(os.path.join(base, 'plots'))
print(os.listdir(base))
