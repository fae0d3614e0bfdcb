# %% [1]
url = https://a.b/c
#     ^^^^^^^^^^^^^ syntax-unquoted-text certain
# !! SyntaxError: invalid syntax

# %% [2]
v = 1.2.3
#   ^^^^^ syntax-unquoted-text certain
# !! SyntaxError: invalid syntax

# %% [3]
t = 12:30
#   ^^^^^ syntax-unquoted-text certain
# !! SyntaxError: invalid syntax

# %% [4]
pd.read_csv(C:\data\x.csv)
#           ^^^^^^^^^^^^^ syntax-unquoted-text certain
# !! SyntaxError: invalid syntax
