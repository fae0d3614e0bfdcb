# %% [1]
import re
from sklearn import pipeline
words = ['tea', 'milk']

# %% [2]
found = re.findall('t.', words)
#                        ^^^^^ wrong-object certain
# !! TypeError via re/__init__.py findall: expected string or bytes-like object, got 'list'

# %% [3]
cross_val_score(pipeline, rows, labels)
#               ^^^^^^^^ wrong-object certain
# !! TypeError via sklearn/metrics/_scorer.py check_scoring: estimator should be an estimator implementing 'fit' method, <module 'sklearn.pipeline' from 'pipeline.py'> was passed
