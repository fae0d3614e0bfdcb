# %% [1]
a + b = c
#^^^^ syntax-assign-to-expression certain
# !! SyntaxError: cannot assign to expression here. Maybe you meant '==' instead of '='?

# %% [2]
x * 2 = y
#^^^^ syntax-assign-to-expression certain
# !! SyntaxError: cannot assign to operator
