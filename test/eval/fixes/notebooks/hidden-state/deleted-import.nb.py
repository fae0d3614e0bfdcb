# %% [1]
text = 'one two'

# %% [2] deleted
import re

# %% [3]
print(re.split(' ', text))
