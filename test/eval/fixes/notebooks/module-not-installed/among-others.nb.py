# %% [markdown]
# Phylogenetics

# %% [1]
import json, math
import dendropy as dp
import re

# %%
print(json.dumps(math.pi))
