# %% [1]
def f:
#   ^ syntax-def-without-parentheses certain
# !! SyntaxError: expected '('
    return 1

# %% [2]
def f x, y:
#   ^ syntax-def-without-parentheses certain
# !! SyntaxError: invalid syntax
    return x
