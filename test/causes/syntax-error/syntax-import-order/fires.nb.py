# %% [1]
import sqrt from math
#^^^^^^^^^^^^^^^^^^^^ syntax-import-order certain
# !! SyntaxError: invalid syntax

# %% [2]
import { a, b } from 'mod'
#^^^^^^^^^^^^^^^^^^^^^^^^^ syntax-import-order certain
# !! SyntaxError: invalid syntax
