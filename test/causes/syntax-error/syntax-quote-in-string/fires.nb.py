# %% [1]
x = 'it's me'
#   ^^^^ syntax-quote-in-string certain
# !! SyntaxError: unterminated string literal (detected at line 1)

# %% [2]
print('don't')
#     ^^^^^ syntax-quote-in-string certain
# !! SyntaxError: invalid syntax

# %% [3]
print("say "hi" now")
#     ^^^^^^ syntax-quote-in-string certain
# !! SyntaxError: invalid syntax. Perhaps you forgot a comma?
