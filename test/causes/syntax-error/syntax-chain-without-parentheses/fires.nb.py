# %% [1]
df
  .head()
# ^ syntax-chain-without-parentheses certain
# !! IndentationError: unexpected indent

# %% [2]
x = df.groupby('a')
    .mean()
#   ^ syntax-chain-without-parentheses certain
# !! IndentationError: unexpected indent
    .reset_index()

# %% [3]
y = (1 + 2)
    + 3
#   ^ syntax-chain-without-parentheses certain
# !! IndentationError: unexpected indent

# %% [4]
ok = a
    and b
#   ^^^ syntax-chain-without-parentheses certain
# !! IndentationError: unexpected indent
