# %% [1]
x = [1, 2)
#        ^ syntax-mismatched-bracket certain
# !! SyntaxError: closing parenthesis ')' does not match opening parenthesis '['

# %% [2]
print((1, 2]
#          ^ syntax-mismatched-bracket certain
# !! SyntaxError: closing parenthesis ']' does not match opening parenthesis '('

# %% [3]
f(a[1)
#    ^ syntax-mismatched-bracket certain
# !! SyntaxError: closing parenthesis ')' does not match opening parenthesis '['
