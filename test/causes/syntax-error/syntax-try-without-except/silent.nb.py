# %% [1]
try:
    f()
finally:
    g()

# %%
try:
    f()
finally:
    g()

# %% [2]
a + b = c
# !! SyntaxError: cannot assign to operator
