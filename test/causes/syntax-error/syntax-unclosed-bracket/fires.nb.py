# %% [1]
print((1, 2)
#    ^ syntax-unclosed-bracket certain
# !! SyntaxError: incomplete input

# %% [2]
x = [1, 2
#   ^ syntax-unclosed-bracket certain
# !! SyntaxError: '[' was never closed
y = 3

# %% [3]
df = pd.DataFrame({'a': [1, 2]
#                ^ syntax-unclosed-bracket certain
print(df)
# !! SyntaxError: invalid syntax

# %% [4]
if f(x:
#   ^ syntax-unclosed-bracket certain
# !! SyntaxError: invalid syntax
    pass
