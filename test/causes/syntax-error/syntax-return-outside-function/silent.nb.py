# %% [1]
def f():
    return 1
lambda: (yield)

# %%
def f():
    return 1
lambda: (yield)

# %% [2]
match x:
# !! SyntaxError: invalid syntax
    case 1:
        pass
