# %% [1, 3]
# ran [1]: %%writefile shapes_a.py
# ran [1]: def area(width):
# ran [1]:     return width * width
%%writefile shapes_a.py
def area(width):
    return width * width

def edge(width):
    return 4 * width

# %% [2]
import shapes_a
print(shapes_a.area(2))

# %% [4]
from shapes_a import edge
print(edge(2))
