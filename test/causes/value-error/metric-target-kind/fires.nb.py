# %% [1]
from sklearn.metrics import accuracy_score, precision_recall_curve
guesses = network.predict(rows)

# %% [2]
accuracy_score(truth, guesses)
#              ^^^^^ metric-target-kind certain
# !! ValueError via sklearn/metrics/_classification.py _check_targets: Classification metrics can't handle a mix of binary and continuous targets

# %% [3]
precision_recall_curve(truth, guesses)
#                      ^^^^^ metric-target-kind certain
# !! ValueError via sklearn/metrics/_ranking.py _binary_clf_curve: multiclass format is not supported

# %% [4]
forest.fit(rows, prices)
#                ^^^^^^ metric-target-kind certain
# !! ValueError via sklearn/utils/multiclass.py check_classification_targets: Unknown label type: 'continuous'
