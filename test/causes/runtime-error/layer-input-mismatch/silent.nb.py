# %% [1]
import torch

# %% [2]
raise RuntimeError('shapes')
# !! RuntimeError: shapes
