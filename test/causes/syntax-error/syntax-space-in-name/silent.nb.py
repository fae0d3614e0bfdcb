# %% [1]
my_value = 3
not x

# %%
my_value = 3
not x

# %% [2]
def f():
    x = 1
    global x
# !! SyntaxError: name 'x' is assigned to before global declaration
    return x
