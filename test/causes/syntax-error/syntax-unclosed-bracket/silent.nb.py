# %% [1]
x = '('
y = f(
  1,
)

# %%
x = '('
y = f(
  1,
)

# %% [2]
x = 1
  y = 2
# !! IndentationError: unexpected indent
