# %% [1]
f = lambda x: return x + 1
#             ^^^^^^ syntax-lambda-statement certain
# !! SyntaxError: invalid syntax
