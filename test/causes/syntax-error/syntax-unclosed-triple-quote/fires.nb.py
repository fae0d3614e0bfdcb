# %% [1]
x = '''abc
#   ^^^ syntax-unclosed-triple-quote certain
# !! SyntaxError: incomplete input
def

# %% [2]
def f():
    """doc
#   ^^^ syntax-unclosed-triple-quote certain
# !! _IncompleteInputError: incomplete input
    return 1

# %% [3]
"""one line
#^^ syntax-unclosed-triple-quote certain
x = 1
# !! SyntaxError: EOF while scanning triple-quoted string literal
