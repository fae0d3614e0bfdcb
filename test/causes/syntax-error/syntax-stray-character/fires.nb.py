# %% [1]
x = 5$
#    ^ syntax-stray-character certain
# !! SyntaxError: invalid syntax

# %% [2]
y = x?z
#    ^ syntax-stray-character likely
# !! SyntaxError: invalid syntax
