# %% [1]
df('a') = 1
#^^^^^^ syntax-assign-to-call certain
# !! SyntaxError: cannot assign to function call

# %% [2]
f(x) = 3
#^^^ syntax-assign-to-call certain
# !! SyntaxError: cannot assign to function call here. Maybe you meant '==' instead of '='?
