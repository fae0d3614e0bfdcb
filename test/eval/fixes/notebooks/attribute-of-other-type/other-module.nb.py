needs pandas
# %% [1]
import numpy as np
import pandas as pd

# %% [2]
frame = np.DataFrame({'a': [1]})
print(frame.shape)
