# %% [1]
class = 3
#^^^^ syntax-keyword-as-name certain
# !! SyntaxError: invalid syntax

# %% [2]
lambda = 0.1
#^^^^^ syntax-keyword-as-name certain
# !! SyntaxError: invalid syntax
x = lambda * 2

# %% [3]
df.class
#  ^^^^^ syntax-keyword-as-name certain
# !! SyntaxError: invalid syntax

# %% [4]
f(class=1)
# ^^^^^ syntax-keyword-as-name certain
# !! SyntaxError: invalid syntax
