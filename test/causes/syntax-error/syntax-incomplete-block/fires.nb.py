# %% [1]
for i in range(3):
#^^^^^^^^^^^^^^^^^ syntax-incomplete-block certain
# !! SyntaxError: unexpected EOF while parsing

# %% [2]
def f():
#^^^^^^^ syntax-incomplete-block certain
    # todo
# !! SyntaxError: incomplete input

# %% [3]
x = 1
if x:
#^^^^ syntax-incomplete-block certain
# !! _IncompleteInputError: incomplete input
