# %% [1]
exec('a = 1')
exec = None

# %%
exec('a = 1')
exec = None

# %% [2]
d = date(2024, 01, 05)
# !! SyntaxError: leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
