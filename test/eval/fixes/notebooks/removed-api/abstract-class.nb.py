# %% [1]
import collections

# %% [2]
print(isinstance({}, collections.Mapping))
