# %% [1]
x = 'abc
#   ^^^^ syntax-unclosed-string certain
# !! SyntaxError: unterminated string literal (detected at line 1)

# %% [2]
print('hello)
#     ^^^^^^^ syntax-unclosed-string certain
# !! SyntaxError: unterminated string literal (detected at line 1)

# %% [3]
print("a", 'b)
#          ^^^ syntax-unclosed-string certain
# !! SyntaxError: EOL while scanning string literal
x = 1

# %% [4]
d = {'a: 1}
#    ^^^^^^ syntax-unclosed-string certain
# !! SyntaxError: unterminated string literal (detected at line 1)
