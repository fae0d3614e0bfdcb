A cell of the chain takes away what it needed itself.
# %%
text = 'a=1 b=2'

# %%
pairs = text.split()
del text

# %%
table = dict(pair.split('=') for pair in pairs)

# %% [1]
print(table)
