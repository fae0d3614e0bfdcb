# %% [1]
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import LabelEncoder
table = load('animals')
encoder = LabelEncoder().fit(table['kind'])

# %% [2]
codes = encoder.transform(other['kind'])
#                         ^^^^^^^^^^^^^ label-values certain
# !! ValueError via sklearn/preprocessing/_label.py transform: y contains previously unseen labels: ['owl', 'newt']

# %% [3]
train_test_split(table, stratify=table['kind'])
#                ^^^^^ label-values certain
# !! ValueError via sklearn/model_selection/_split.py _iter_indices: The least populated class in y has only 1 member, which is too few. The minimum number of groups for any class cannot be less than 2.

# %% [4]
classifier.fit(table, codes)
#              ^^^^^ label-values certain
# !! ValueError via sklearn/svm/_base.py _validate_targets: The number of classes has to be greater than one; got 1 class

# %% [5]
loss = criterion(scores, labels)
#                ^^^^^^ label-values certain
# !! IndexError via torch/nn/functional.py cross_entropy: Target 10 is out of bounds.
