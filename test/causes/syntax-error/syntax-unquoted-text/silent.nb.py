# %% [1]
url = 'https://a.b/c'
x = a[12:30]
t: int = 1.2

# %%
url = 'https://a.b/c'
x = a[12:30]
t: int = 1.2

# %% [2]
def f:
# !! SyntaxError: invalid syntax
    return 1
