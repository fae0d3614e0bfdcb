# %% [1]
def f(a=1, b):
#          ^ syntax-parameter-order certain
# !! SyntaxError: non-default argument follows default argument
    return a

# %% [2]
def f(x, y=2, z, *args):
#             ^ syntax-parameter-order certain
# !! SyntaxError: parameter without a default follows parameter with a default
    pass
