# %% [1]
x = 1​
#    ^ syntax-invisible-character certain
# !! SyntaxError: invalid non-printable character U+200B
