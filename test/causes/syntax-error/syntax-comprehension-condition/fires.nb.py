# %% [1]
[x if x > 1 for x in xs]
#  ^^ syntax-comprehension-condition certain
# !! SyntaxError: invalid syntax

# %% [2]
[x for x in xs if x > 1 else 0]
#              ^^ syntax-comprehension-condition certain
# !! SyntaxError: invalid syntax
