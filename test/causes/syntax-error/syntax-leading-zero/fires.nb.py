# %% [1]
d = date(2024, 01, 05)
#              ^^ syntax-leading-zero certain
# !! SyntaxError: leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers

# %% [2]
os.chmod(p, 0755)
#           ^^^^ syntax-leading-zero certain
# !! SyntaxError: leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers

# %% [3]
x = 007
#   ^^^ syntax-leading-zero certain
# !! SyntaxError: leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
