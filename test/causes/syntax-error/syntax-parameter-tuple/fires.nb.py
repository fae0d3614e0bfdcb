# %% [1]
f = lambda (a, b): a + b
#   ^^^^^^^^^^^^^ syntax-parameter-tuple certain
# !! SyntaxError: Lambda expression parameters cannot be parenthesized

# %% [2]
xs.sort(key=lambda (k, v): v)
#           ^^^^^^^^^^^^^ syntax-parameter-tuple certain
# !! SyntaxError: invalid syntax
