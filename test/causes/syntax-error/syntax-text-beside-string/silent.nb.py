# %% [1]
x = 'a' 'b' + c
y = f'a' if c else 'd'

# %%
x = 'a' 'b' + c
y = f'a' if c else 'd'

# %% [2]
def f():
# !! SyntaxError: import * only allowed at module level
    from math import *
    return pi
