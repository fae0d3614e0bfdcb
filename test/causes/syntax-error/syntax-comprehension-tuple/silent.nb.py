# %% [1]
[(x, y) for x, y in z]
f(a, (b for b in c))

# %%
[(x, y) for x, y in z]
f(a, (b for b in c))

# %% [2]
if x > 1
# !! SyntaxError: invalid syntax
    print(x)
