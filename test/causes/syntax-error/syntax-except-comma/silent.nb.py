# %% [1]
try:
    f()
except (ValueError, TypeError) as e:
    pass

# %%
try:
    f()
except (ValueError, TypeError) as e:
    pass

# %% [2]
import os
pip install pandas
# !! SyntaxError: invalid syntax
