# %% [1]
numpy as np
#^^^^^^^^^^ syntax-import-form certain
# !! SyntaxError: invalid syntax

# %% [2]
from math sqrt
#^^^^^^^^^^^^^ syntax-import-form certain
# !! SyntaxError: invalid syntax

# %% [3]
from math import
#^^^^^^^^^^^^^^^ syntax-import-form likely
# !! SyntaxError: invalid syntax

# %% [4]
import
#^^^^^ syntax-import-form likely
# !! SyntaxError: invalid syntax
