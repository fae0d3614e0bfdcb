# %% [1]
my value = 3
#^^^^^^^ syntax-space-in-name certain
# !! SyntaxError: invalid syntax
print(my value)

# %% [2]
new df = 1
#^^^^^ syntax-space-in-name certain
# !! SyntaxError: invalid syntax
