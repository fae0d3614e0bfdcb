# %% [1]
p = r'C:\Users\me'
q = 'C:\\Users'
z = '\x41\u0041'

# %%
p = r'C:\Users\me'
q = 'C:\\Users'
z = '\x41\u0041'

# %% [2]
[x if x > 1 for x in xs]
# !! SyntaxError: invalid syntax
