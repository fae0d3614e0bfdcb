# %% [1]
if x: y = {1}
for k in {1: 2}:
    pass

# %%
if x: y = {1}
for k in {1: 2}:
    pass

# %% [2]
p = 'C:\data\'
# !! SyntaxError: EOL while scanning string literal
