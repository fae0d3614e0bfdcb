# %% [1]
x = ')'  # )

# %%
x = ')'  # )

# %% [2]
def f():
    x = 1
  y = 2
# !! IndentationError: unindent does not match any outer indentation level
