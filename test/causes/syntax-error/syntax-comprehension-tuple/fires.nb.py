# %% [1]
s = {a, b for a, b in z}
#    ^^^^ syntax-comprehension-tuple certain
# !! SyntaxError: invalid syntax
