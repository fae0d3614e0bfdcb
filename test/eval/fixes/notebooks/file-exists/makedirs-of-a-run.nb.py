# %% [1]
import os, tempfile
root = tempfile.mkdtemp()
run = 'seed_7'

# %% [2, 3]
target = os.path.join(root, 'checkpoints', run)
os.makedirs(target)
print(os.path.isdir(target))
