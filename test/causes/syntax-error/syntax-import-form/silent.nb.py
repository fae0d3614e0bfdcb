# %% [1]
import numpy as np, pandas as pd
from math import (sqrt,)

# %%
import numpy as np, pandas as pd
from math import (sqrt,)

# %% [2]
1st = 3
# !! SyntaxError: invalid syntax
print(1st)
