# %% [1]
def f():
    from math import *
#   ^^^^^^^^^^^^^^^^^^ syntax-misplaced-import certain
# !! SyntaxError: import * only allowed at module level
    return pi

# %% [2]
from __future__ import nothing
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ syntax-misplaced-import certain
# !! SyntaxError: future feature nothing is not defined
