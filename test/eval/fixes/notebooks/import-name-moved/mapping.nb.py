# %% [1]
from collections import Counter, Mapping
print(isinstance(Counter('tea'), Mapping))
