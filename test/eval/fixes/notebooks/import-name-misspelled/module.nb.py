needs pandas
# %% [1]
import panda as pd

# %%
table = pd.DataFrame({'a': [1]})
