# %% [1]
x = f(
      1,
   2)
if x:
        y = 1


# %%
x = f(
      1,
   2)
if x:
        y = 1


# %% [2]
df('a') = 1
# !! SyntaxError: cannot assign to function call
