# %% [1]
x = (1 +
  2)
y = None  # your code here

# %%
x = (1 +
  2)
y = None  # your code here

# %% [2]
x = 5$
# !! SyntaxError: invalid syntax
