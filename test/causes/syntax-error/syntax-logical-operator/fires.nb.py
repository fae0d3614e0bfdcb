# %% [1]
if a > 1 && b < 2:
#        ^^ syntax-logical-operator certain
# !! SyntaxError: invalid syntax
    print(a)

# %% [2]
x = a||b
#    ^^ syntax-logical-operator certain
# !! SyntaxError: invalid syntax

# %% [3]
if !done:
#  ^ syntax-logical-operator certain
# !! SyntaxError: invalid syntax
    f()
