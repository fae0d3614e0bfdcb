# %% [1]
x = 10L
#   ^^^ syntax-long-integer certain
# !! SyntaxError: invalid syntax

# %% [2]
n = 0L + 5
#   ^^ syntax-long-integer certain
# !! SyntaxError: invalid decimal literal
