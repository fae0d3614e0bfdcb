# %% [1]
open('out')
# !! PermissionError: [Errno 13] Permission denied: 'out'
