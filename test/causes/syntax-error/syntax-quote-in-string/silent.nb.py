# %% [1]
x = "it's"
y = 'say "hi"' 'there'

# %%
x = "it's"
y = 'say "hi"' 'there'

# %% [2]
df
  .head()
# !! IndentationError: unexpected indent
