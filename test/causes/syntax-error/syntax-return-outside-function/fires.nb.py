# %% [1]
x = 1
return x
#^^^^^^^ syntax-return-outside-function certain
# !! SyntaxError: 'return' outside function

# %% [2]
def f(x):
    y = x
return y
#^^^^^^^ syntax-return-outside-function certain
# !! SyntaxError: 'return' outside function

# %% [3]
yield 1
#^^^^^^ syntax-return-outside-function likely
# !! SyntaxError: 'yield' outside function

# %% [4]
for i in x:
    return i
#   ^^^^^^^^ syntax-return-outside-function likely
# !! SyntaxError: 'return' outside function
