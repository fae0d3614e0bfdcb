# %% [1]
open('out')
#^^^^^^^^^^ is-a-directory certain
# !! IsADirectoryError: [Errno 21] Is a directory: 'out'

# %% [2]
import os
os.listdir('images/.DS_Store')
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ is-a-directory certain
# !! NotADirectoryError: [Errno 20] Not a directory: 'images/.DS_Store'
