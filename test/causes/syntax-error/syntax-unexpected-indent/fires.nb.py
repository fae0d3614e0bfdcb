# %% [1]
x = 1
  y = 2
# ^ syntax-unexpected-indent certain
# !! IndentationError: unexpected indent

# %% [2]
import os
    import sys
#   ^^^^^^ syntax-unexpected-indent certain
# !! IndentationError: unexpected indent
    import re

# %% [3]
def f():
    a = 1
      b = 2
#     ^ syntax-unexpected-indent certain
# !! IndentationError: unexpected indent
    return a
