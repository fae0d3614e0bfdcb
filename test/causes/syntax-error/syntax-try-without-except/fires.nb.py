# %% [1]
try:
#^^ syntax-try-without-except certain
    x = 1
# !! SyntaxError: incomplete input

# %% [2]
try:
#^^ syntax-try-without-except certain
    x = f()
print(x)
# !! SyntaxError: expected 'except' or 'finally' block
