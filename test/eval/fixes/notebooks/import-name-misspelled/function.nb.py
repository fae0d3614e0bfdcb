# %% [1]
from itertools import chian
print(list(chian([1], [2])))
