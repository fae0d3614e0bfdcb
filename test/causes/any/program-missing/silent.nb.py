# %% [1]
open('film')
# !! FileNotFoundError: [Errno 2] No such file or directory: 'film'
