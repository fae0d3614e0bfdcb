# %% [1]
x = [(1, 2), {3: '('}]

# %%
x = [(1, 2), {3: '('}]

# %% [2]
if a:
    x = 1
  else:
# !! IndentationError: unindent does not match any outer indentation level
    x = 2
