# %% [1]
from math import sqrt
import math

# %%
from math import sqrt
import math

# %% [2]
url = https://a.b/c
# !! SyntaxError: invalid syntax
