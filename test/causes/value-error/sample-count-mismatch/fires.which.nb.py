# %% [1]
from sklearn.model_selection import cross_validate
model, rows, answers, weights = load()

# %% [2]
cross_validate(model, rows, answers, groups=weights)
#                     ^^^^ sample-count-mismatch certain
# !! ValueError via sklearn/utils/validation.py check_consistent_length: Found input variables with inconsistent numbers of samples: [40, 38]

# facts: {"names": {"rows": {"type": "numpy.ndarray", "shape": [40, 3]}, "answers": {"type": "numpy.ndarray", "shape": [38]},
# facts:   "weights": {"type": "list", "length": 12}}}
