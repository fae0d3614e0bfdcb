# %% [1]
x =
# ^ syntax-missing-value likely
# !! SyntaxError: invalid syntax

# %% [2]
x = # your code here
# ^ syntax-missing-value likely
# !! SyntaxError: invalid syntax

# %% [3]
y = 1 +
#     ^ syntax-missing-value likely
# !! SyntaxError: invalid syntax

# %% [4]
x = a ==
#     ^^ syntax-missing-value likely
# !! SyntaxError: invalid syntax
