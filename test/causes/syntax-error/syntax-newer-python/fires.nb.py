# %% [1]
match x:
#^^^^^^^ syntax-newer-python likely
# !! SyntaxError: invalid syntax
    case 1:
        pass

# %% [2]
def f[T](x: T): pass
#^^^^^^^^^^^^^^^^^^^ syntax-newer-python likely
# !! SyntaxError: expected '('
