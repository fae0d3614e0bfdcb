# %% [1]
open('out')
# !! IsADirectoryError: [Errno 21] Is a directory: 'out'
