# %% [1, 3]
# ran [1]: %%writefile shapes.py
# ran [1]: def area(width):
# ran [1]:     return width * width
%%writefile shapes.py
def edge(width):
    return 4 * width

# %% [2]
import shapes

# %% [4]
from shapes import corner
# !! ImportError: cannot import name 'corner' from 'shapes' (/home/ann/shapes.py)

# %% [5]
import importlib
importlib.reload(shapes)

# %% [6]
from shapes import edge
# !! ImportError: cannot import name 'edge' from 'shapes' (/home/ann/shapes.py)

# %% [7]
%%writefile -a colours.py
red = 1

# %% [8]
from math import power
# !! ImportError: cannot import name 'power' from 'math' (unknown location)
