# %% [1]
x = 5
d['a'] = 5

# %%
x = 5
d['a'] = 5

# %% [2]
This is the first step of the analysis.
# !! SyntaxError: invalid syntax
