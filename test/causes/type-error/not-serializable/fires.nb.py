Values that JSON and pickle have no form for.
# %% [1]
import json, pickle
import numpy as np
result = {'mean': np.array([1, 2])}
model = build()

# %% [2]
json.dumps(result)
# !! TypeError: Object of type ndarray is not JSON serializable
#          ^^^^^^ not-serializable certain

# %% [3]
pickle.dump(model, open('model.pkl', 'wb'))
# !! TypeError: can't pickle _thread.RLock objects
#           ^^^^^ not-serializable certain

# %% [4]
text = json.dumps(result)
# !! TypeError: array([1, 2]) is not JSON serializable
#                 ^^^^^^ not-serializable certain

# %% [5]
json.dump(model, out)
# !! TypeError: Object of type datetime is not JSON serializable
#         ^^^^^ not-serializable certain
