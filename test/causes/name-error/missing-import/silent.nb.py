# %% [1]
import numpy as np

# %% [2]
angles = np.linspace(0, 1, 5)

# %%
os = 'linux'

# %%
try:
    tqdm
except NameError:
    tqdm = list

# %% [3]
print(os)
#     ^^ defined-in-unrun-cell certain
# !! NameError: name 'os' is not defined
