# %% [1]
import csv
import json

# %% [2]
angles = np.linspace(0, 1, 5)
#        ^^ missing-import certain
#        ^^ forecast missing-import certain
# !! NameError: name 'np' is not defined

# %%
%%time
print(os.getcwd())
#     ^^ next missing-import certain
#     ^^ forecast missing-import certain
