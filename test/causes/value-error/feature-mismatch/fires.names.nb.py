# %% [1]
from sklearn.tree import DecisionTreeClassifier
train, answers, later = load()
tree = DecisionTreeClassifier().fit(train, answers)

# %% [2]
tree.predict(later)
#            ^^^^^ feature-mismatch certain
# !! ValueError via sklearn/base.py _check_n_features: X has 3 features, but DecisionTreeClassifier is expecting 2 features as input.

# facts: {"names": {"later": {"type": "pandas.core.frame.DataFrame", "shape": [9, 3], "columns": [
# facts:   {"name": "km"}, {"name": "town_Graz"}, {"name": "town_Ulm"}]},
# facts:   "tree": {"type": "sklearn.tree._classes.DecisionTreeClassifier", "fitted": true, "features": 2,
# facts:     "featureNames": ["km", "town_Ulm"]}}}
