# %% [1]
print(1))
#       ^ syntax-unmatched-bracket certain
# !! SyntaxError: unmatched ')'

# %% [2]
x = 1]
#    ^ syntax-unmatched-bracket certain
# !! SyntaxError: unmatched ']'

# %% [3]
d = {1: 2}}
#         ^ syntax-unmatched-bracket certain
# !! SyntaxError: unmatched '}'
