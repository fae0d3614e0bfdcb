# %% [1]
open('lib.so')
# !! FileNotFoundError: [Errno 2] No such file or directory: 'lib.so'

# %% [2]
import cv3
# !! ImportError: No module named 'cv3'
