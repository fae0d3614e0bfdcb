# %% [1]
if a <> b:
#    ^^ syntax-not-equal certain
# !! SyntaxError: invalid syntax
    print(a)
