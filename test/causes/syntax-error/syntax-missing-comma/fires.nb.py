# %% [1]
x = [1 2, 3]
#    ^^^ syntax-missing-comma certain
# !! SyntaxError: invalid syntax. Perhaps you forgot a comma?

# %% [2]
f(a b)
# ^^^ syntax-missing-comma certain
# !! SyntaxError: invalid syntax

# %% [3]
d = {'a': 1 'b': 2}
#         ^^^^^ syntax-missing-comma certain
# !! SyntaxError: invalid syntax. Perhaps you forgot a comma?

# %% [4]
x = [
    'a',
    b
#   ^^^ syntax-missing-comma certain
    'c'
# !! SyntaxError: invalid syntax
]
