# %% [1]
for i in range(3): pass
x = [j for j in xs]

# %%
for i in range(3): pass
x = [j for j in xs]

# %% [2]
x = 'abc
# !! SyntaxError: EOL while scanning string literal
