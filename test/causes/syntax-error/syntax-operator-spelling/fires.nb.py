# %% [1]
if a =< 3:
#    ^^ syntax-operator-spelling certain
# !! SyntaxError: invalid syntax
    f()

# %% [2]
if a => 3:
#    ^^ syntax-operator-spelling certain
# !! SyntaxError: invalid syntax
    f()

# %% [3]
if a === b:
#    ^^^ syntax-operator-spelling certain
# !! SyntaxError: invalid syntax
    f()

# %% [4]
x = a ! = b
#     ^^^ syntax-operator-spelling certain
# !! SyntaxError: invalid syntax
