# %% [1]
x = (df
  .head()
)
y = df \
  .tail()

# %%
x = (df
  .head()
)
y = df \
  .tail()

# %% [2]
if x = 1:
# !! SyntaxError: invalid syntax
    print(x)
