# %% [1]
import numpy as np
images = np.array(load('images'))

# %% [2]
batch = torch.from_numpy(images)
#                        ^^^^^^ dtype-mismatch certain
# !! TypeError: can't convert np.ndarray of type numpy.object_. The only supported types are: float64, float32

# %% [3]
loss = criterion(scores, labels)
#                ^^^^^^ dtype-mismatch certain
# !! RuntimeError via torch/nn/functional.py cross_entropy: expected scalar type Long but found Float

# %% [4]
np.isnan(images)
#        ^^^^^^ dtype-mismatch certain
# !! TypeError: ufunc 'isnan' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''

# %% [5]
print(words[labels[0]])
#           ^^^^^^^^^ dtype-mismatch certain
# !! TypeError: only integer scalar arrays can be converted to a scalar index
