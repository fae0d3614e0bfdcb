# %% [1]
d = {'a'=1, 'b'=2}
#       ^ syntax-dict-equals certain
# !! SyntaxError: invalid syntax

# %% [2]
d = {a=1}
#     ^ syntax-dict-equals certain
# !! SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
