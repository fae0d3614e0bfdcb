# %% [1]
import os  # paths
import sys  # versions

# %% [2]
print(os.name != '', shutil.which(sys.version) is None)
