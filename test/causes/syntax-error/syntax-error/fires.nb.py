# %% [1]
i = 1 to 100
#^^^^^^^^^^^ syntax-error likely
# !! SyntaxError: invalid syntax

# %% [2]
test 2
#^^^^^ syntax-error likely
# !! SyntaxError: invalid syntax
hello 2

# %% [3]
if x i y:
#^^^^^^^^ syntax-error likely
# !! SyntaxError: invalid syntax
    pass
