# %% [1]
import matplotlib.pyplot as plt
from sklearn.linear_model import LogisticRegression
chooser = LogisticRegression(solver='sag', penalty='l1')

# %% [2]
LogisticRegression(penalty='L2').fit([[1], [2]], [0, 1])
#                          ^^^^ invalid-option certain
# !! InvalidParameterError via sklearn/utils/_param_validation.py validate_parameter_constraints: The 'penalty' parameter of LogisticRegression must be a str among {'l1', 'l2', 'elasticnet'} or None. Got 'L2' instead.

# %% [3]
chooser.fit([[1], [2]], [0, 1])
#^^^^^^ invalid-option certain
# !! ValueError via sklearn/linear_model/_logistic.py _check_solver: Solver sag supports only 'l2' or 'none' penalties, got l1 penalty.

# %% [4]
plt.imshow([[1]], cmap='viridiss')
#                      ^^^^^^^^^^ invalid-option certain
# !! ValueError via matplotlib/colormaps.py check_in_list: 'viridiss' is not a valid value for cmap; supported values are 'magma', 'viridis', 'viridis_r'

# %% [5]
plt.subplot(2, 2, 5)
#                 ^ invalid-option certain
# !! ValueError via matplotlib/gridspec.py _from_subplot_args: num must be an integer with 1 <= num <= 4, not 5

# %% [6]
device = torch.device('gpu')
#                     ^^^^^ invalid-option certain
# !! RuntimeError: Expected one of cpu, cuda, ipu, xpu device type at start of device string: gpu

# %% [7]
plt.style.use('seabron')
#             ^^^^^^^^^ invalid-option certain
# !! OSError via matplotlib/style/core.py use: 'seabron' is not a valid package style, path of style file, URL of style file, or library style name (library styles are listed in `style.available`)

# %% [40]
trips.sample(10)
#^^^^ invalid-option certain
# !! ValueError via pandas/core/sample.py sample: Cannot take a larger sample than population when 'replace=False'

# %% [41]
trips.sort_values(by='km', ascending='no')
#                                    ^^^^ invalid-option certain
# !! ValueError via pandas/util/_validators.py validate_bool_kwarg: For argument "ascending" expected type bool, received type str.
