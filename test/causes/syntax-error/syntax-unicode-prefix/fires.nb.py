# %% [1]
x = ur'abc'
#   ^^^^^^^ syntax-unicode-prefix certain
# !! SyntaxError: invalid syntax
