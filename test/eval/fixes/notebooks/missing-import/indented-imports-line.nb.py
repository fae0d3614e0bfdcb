The imports stand on one line with semicolons.
# %% [1]
import os; import sys

# %% [2]
names = sorted(vars(sys))[:1]
print(string.digits, names)
