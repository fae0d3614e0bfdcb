# %% [1]
import numpy as np
rows = [[1, 2], [3]]

# %% [2]
table = np.array(rows, dtype=float)
#                ^^^^ ragged-samples certain
# !! ValueError: setting an array element with a sequence. The requested array has an inhomogeneous shape after 1 dimensions. The detected shape was (2,) + inhomogeneous part.

# %% [3]
batch = torch.stack(images)
#                   ^^^^^^ ragged-samples certain
# !! RuntimeError via torch/functional.py stack: stack expects each tensor to be equal size, but got [3, 32, 32] at entry 0 and [3, 28, 28] at entry 1
