# %% [1]
try:
    f()
except ValueError, e:
#^^^^^^^^^^^^^^^^^^^^ syntax-except-comma certain
# !! SyntaxError: multiple exception types must be parenthesized
    print(e)

# %% [2]
try:
    f()
except (ValueError, TypeError), e:
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ syntax-except-comma certain
# !! SyntaxError: invalid syntax
    pass
