# %% [1]
f = lambda a, b: (a, b)

# %%
f = lambda a, b: (a, b)

# %% [2]
import sqrt from math
# !! SyntaxError: invalid syntax
