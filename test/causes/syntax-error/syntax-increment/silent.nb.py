# %% [1]
x = a ++b
y = a --b

# %%
x = a ++b
y = a --b

# %% [2]
def f(a=1, b):
# !! SyntaxError: non-default argument follows default argument
    return a
