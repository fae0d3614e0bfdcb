# %% [1]
x = *y
#   ^^ syntax-star certain
# !! SyntaxError: can't use starred expression here

# %% [2]
*a = [1, 2]
#^ syntax-star certain
# !! SyntaxError: starred assignment target must be in a list or tuple
