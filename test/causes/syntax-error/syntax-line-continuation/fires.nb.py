# %% [1]
x = 1 + \ 
#       ^^ syntax-line-continuation certain
# !! SyntaxError: unexpected character after line continuation character
    2

# %% [2]
x = a \n b
#     ^ syntax-line-continuation likely
# !! SyntaxError: unexpected character after line continuation character

# %% [3]
y = 1 \# c
#     ^ syntax-line-continuation certain
# !! SyntaxError: unexpected character after line continuation character
