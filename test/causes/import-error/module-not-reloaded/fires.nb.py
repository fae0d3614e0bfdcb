# %% [1, 3]
# ran [1]: %%writefile shapes.py
# ran [1]: def area(width):
# ran [1]:     return width * width
%%writefile shapes.py
def area(width):
    return width * width

def edge(width):
    return 4 * width

# %% [2]
import shapes
print(shapes.area(2))

# %% [4]
from shapes import edge
#^^^^^^^^^^^^^^^^^^^^^^ module-not-reloaded certain
# !! ImportError: cannot import name 'edge' from 'shapes' (/home/ann/shapes.py)

# %% [5]
print(shapes.edge(2))
#^^^^^^^^^^^^^^^^^^^^ module-not-reloaded certain
# !! AttributeError: module 'shapes' has no attribute 'edge'
