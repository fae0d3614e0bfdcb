# %% [1]
x = 1 y = 2
#     ^ syntax-two-statements certain
# !! SyntaxError: invalid syntax

# %% [2]
import os import sys
#         ^^^^^^ syntax-two-statements certain
# !! SyntaxError: invalid syntax

# %% [3]
print(1) print(2)
#        ^^^^^ syntax-two-statements certain
# !! SyntaxError: invalid syntax
