# %% [1]
from random import randint
#^^^^^^^^^^^^^^^^^^^^^^^^^ local-file-shadows-module certain
# !! ImportError: cannot import name 'randint' from 'random' (/home/ada/notes/random.py)

# %% [2]
from mrcnn.config import Config
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ local-file-shadows-module likely
# !! ModuleNotFoundError: No module named 'mrcnn.config'; 'mrcnn' is not a package

# %% [3]
import statistics
print(statistics.mean([1, 2]))
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ local-file-shadows-module certain
# !! AttributeError: module 'statistics' has no attribute 'mean' (consider renaming '/home/ada/statistics.py' since it has the same name as the standard library module named 'statistics' and the import system gives it precedence)
