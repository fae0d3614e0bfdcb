# %% [1]
if a:
    x = 1
else if b:
#^^^^^^ syntax-else-if certain
# !! SyntaxError: expected ':'
    x = 2

# %% [2]
if a:
    x = 1
elseif b:
#^^^^^ syntax-else-if certain
# !! SyntaxError: invalid syntax
    x = 2
