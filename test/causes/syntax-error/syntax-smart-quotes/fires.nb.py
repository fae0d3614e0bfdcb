# %% [1]
print(“hello”)
#     ^ syntax-smart-quotes certain
# !! SyntaxError: invalid character '“' (U+201C)

# %% [2]
x = ‘abc’
#   ^ syntax-smart-quotes certain
# !! SyntaxError: invalid character in identifier
print(x)

# %% [3]
df[“a b”] = “it’s”
#  ^ syntax-smart-quotes certain
# !! SyntaxError: invalid character '“' (U+201C)
