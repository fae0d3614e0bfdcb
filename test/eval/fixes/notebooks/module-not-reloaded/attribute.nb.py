# %% [1]
%%writefile colours_b.py
RED = '#f00'

# %% [2]
import colours_b as colours

# %% [3]
%%writefile colours_b.py
RED = '#f00'
BLUE = '#00f'

# %% [4]
print(colours.BLUE)
