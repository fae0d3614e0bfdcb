The cell of the imports stopped at a module that is not there.
# %% [1]
import os
import dendropy

# %% [2]
print(os.curdir, shutil.which('no-such-program'))
