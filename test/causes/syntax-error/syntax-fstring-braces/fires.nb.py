# %% [1]
print(f'a {x')
#     ^^^^^^^ syntax-fstring-braces certain
# !! SyntaxError: f-string: expecting '}'

# %% [2]
print(f'a {}')
#     ^^^^^^^ syntax-fstring-braces certain
# !! SyntaxError: f-string: empty expression not allowed

# %% [3]
print(f'a }')
#     ^^^^^^ syntax-fstring-braces certain
# !! SyntaxError: f-string: single '}' is not allowed

# %% [4]
print(f'{x} {y:.2f')
#     ^^^^^^^^^^^^^ syntax-fstring-braces certain
# !! SyntaxError: f-string: expecting '}'
