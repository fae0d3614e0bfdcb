# %% [1]
%%writefile colours.py
RED = '#f00'

# %% [2]
from .colours import RED as red
print(red)
