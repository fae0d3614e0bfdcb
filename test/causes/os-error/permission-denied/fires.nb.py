# %% [1]
open('/etc/shadow')
#^^^^^^^^^^^^^^^^^^ permission-denied certain
# !! PermissionError: [Errno 13] Permission denied: '/etc/shadow'

# %% [2]
table.to_csv('/kaggle/input/storms/clean.csv')
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ permission-denied certain
# !! OSError: [Errno 30] Read-only file system: '/kaggle/input/storms/clean.csv'

# %% [3]
import shutil
shutil.rmtree('/mnt/work')
#^^^^^^^^^^^^^^^^^^^^^^^^^ permission-denied certain
# !! OSError: [Errno 16] Device or resource busy: '/mnt/work'

# %% [4]
store = open_store('/kaggle/input/storms/all.h5', 'w')
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ permission-denied certain
# !! OSError: [Errno 30] Unable to create file (unable to open file: name = '/kaggle/input/storms/all.h5', errno = 30, error message = 'Read-only file system', flags = 13, o_flags = 242)
