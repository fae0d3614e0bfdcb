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

# %% [4]
import numpy as np
np.zeros(2, 3)
#           ^ wrong-object certain
# !! TypeError: Cannot interpret '3' as a data type

# %% [5]
np.array([1, 2], [3, 4])
#                ^^^^^^ wrong-object certain
# !! TypeError: Field elements must be 2- or 3-tuples, got '3'

# %% [6]
counts = [1, 2]
', '.join(counts)
#         ^^^^^^ wrong-object certain
# !! TypeError: sequence item 0: expected str instance, int found

# %% [7]
from datetime import datetime
days = [{'day': None}]
datetime.strptime(days[0]['day'], '%Y')
#                 ^^^^^^^^^^^^^^ wrong-object certain
# !! TypeError: strptime() argument 1 must be str, not None

# %% [8]
'a,b'.split(1)
#           ^ wrong-object certain
# !! TypeError: must be str or None, not int

# %% [9]
import pandas as pd
first = pd.DataFrame({'a': [1]})
pd.concat(first, first)
#         ^^^^^ wrong-object certain
# !! TypeError via pandas/core/reshape/concat.py concat: first argument must be an iterable of pandas objects, you passed an object of type "DataFrame"

# %% [10]
open('notes.bin', 'wb').write('text')
#                             ^^^^^^ wrong-object certain
# !! TypeError: a bytes-like object is required, not 'str'
