# %% [1]
(x := 5)
if (n := 3) > 2: pass

# %%
(x := 5)
if (n := 3) > 2: pass

# %% [2]
x =
# !! SyntaxError: invalid syntax
