# %% [1]
if a:
      if b:
        c = 1
      d = 2
e = 3

# %%
if a:
      if b:
        c = 1
      d = 2
e = 3

# %% [2]
learning-rate = 0.1
# !! SyntaxError: cannot assign to operator
print(learning-rate)
