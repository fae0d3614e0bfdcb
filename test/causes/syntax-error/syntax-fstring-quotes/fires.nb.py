# %% [1]
x = f'{a['b']}'
#   ^^^^^^^^^^^ syntax-fstring-quotes certain
# !! SyntaxError: f-string: unmatched '['

# %% [2]
print(f"{d["a"]} {x}")
#     ^^^^^^^^^^^^^^^ syntax-fstring-quotes certain
# !! SyntaxError: invalid syntax
