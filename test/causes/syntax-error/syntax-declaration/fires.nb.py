# %% [1]
def f():
    x = 1
    global x
#          ^ syntax-declaration certain
# !! SyntaxError: name 'x' is assigned to before global declaration
    return x

# %% [2]
def f():
    nonlocal y
#            ^ syntax-declaration certain
# !! SyntaxError: no binding for nonlocal 'y' found
    y = 1

# %% [3]
def f(a):
    global a
#          ^ syntax-declaration likely
# !! SyntaxError: name 'a' is parameter and global
