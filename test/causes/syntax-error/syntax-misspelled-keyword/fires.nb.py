# %% [1]
fro i in range(3):
#^^ syntax-misspelled-keyword certain
# !! SyntaxError: invalid syntax
    print(i)

# %% [2]
For i in range(3):
#^^ syntax-misspelled-keyword certain
# !! SyntaxError: invalid syntax
    print(i)

# %% [3]
improt os
#^^^^^ syntax-misspelled-keyword certain
# !! SyntaxError: invalid syntax

# %% [4]
def f():
    retrun 1
#   ^^^^^^ syntax-misspelled-keyword certain
# !! SyntaxError: invalid syntax
