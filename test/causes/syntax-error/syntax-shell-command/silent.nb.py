# %% [1]
!ls -l
%cd ..
ls = 3
print(ls - 1)

# %%
!ls -l
%cd ..
ls = 3
print(ls - 1)

# %% [2]
pip = 1
pip

# %%
pip = 1
pip

# %% [3]
numpy as np
# !! SyntaxError: invalid syntax
