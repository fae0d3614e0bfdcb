# %% [1]
x = 'a' name
#   ^^^^^^^^ syntax-text-beside-string certain
# !! SyntaxError: invalid syntax

# %% [2]
y = name 'b'
#   ^^^^^^^^ syntax-text-beside-string certain
# !! SyntaxError: invalid syntax
