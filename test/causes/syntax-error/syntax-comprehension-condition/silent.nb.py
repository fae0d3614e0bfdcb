# %% [1]
[x if x else 0 for x in xs if x]

# %%
[x if x else 0 for x in xs if x]

# %% [2]
x = '''abc
def
# !! SyntaxError: EOF while scanning triple-quoted string literal
