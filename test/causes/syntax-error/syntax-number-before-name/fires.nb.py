# %% [1]
1st = 3
#^^ syntax-number-before-name certain
# !! SyntaxError: invalid decimal literal
print(1st)

# %% [2]
y = 2x + 1
#   ^^ syntax-number-before-name certain
# !! SyntaxError: invalid syntax

# %% [3]
z = 3i
#   ^^ syntax-number-before-name certain
# !! SyntaxError: invalid decimal literal

# %% [4]
df_2 = 2nd_df
#      ^^^^^^ syntax-number-before-name certain
# !! SyntaxError: invalid decimal literal
