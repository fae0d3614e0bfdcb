# %% [1]
p = 'it\'s'
q = 'C:\\'

# %%
p = 'it\'s'
q = 'C:\\'

# %% [2]
for i in range(3):
# !! SyntaxError: unexpected EOF while parsing
