# %% [1]
from math import *
def f():
    from math import pi

# %%
from math import *
def f():
    from math import pi

# %% [2]
x = 1
# !! SyntaxError: invalid character in identifier
