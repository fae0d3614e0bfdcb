# %% [1]
x := 5
# ^^ syntax-walrus-statement certain
# !! SyntaxError: invalid syntax

# %% [2]
x : = 5
# ^^^ syntax-walrus-statement certain
# !! SyntaxError: invalid syntax
