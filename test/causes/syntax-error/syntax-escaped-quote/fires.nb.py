# %% [1]
p = 'C:\data\'
#           ^^ syntax-escaped-quote certain
# !! SyntaxError: unterminated string literal (detected at line 1); perhaps you escaped the end quote?

# %% [2]
x = f('a\')
#       ^^ syntax-escaped-quote certain
# !! SyntaxError: EOL while scanning string literal
