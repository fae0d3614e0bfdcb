# %% [1]
if (x > 1) {
#          ^ syntax-braces certain
    y = 2
# !! SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
}

# %% [2]
for i in range(3) {
#                 ^ syntax-braces certain
# !! SyntaxError: invalid syntax
    print(i)
}
