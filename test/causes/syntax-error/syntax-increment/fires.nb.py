# %% [1]
for x in xs:
    n--
#    ^^ syntax-increment certain
# !! SyntaxError: invalid syntax
