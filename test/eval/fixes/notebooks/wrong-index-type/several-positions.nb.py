needs numpy
# %% [1]
import numpy as np
labels = ['wren', 'robin', 'finch', 'tit']

# %% [2]
print(labels[[2, 0, 3]])
