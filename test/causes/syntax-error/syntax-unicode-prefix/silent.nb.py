# %% [1]
ur = u'a' + r'b'

# %%
ur = u'a' + r'b'

# %% [2]
i = 0
i++
# !! SyntaxError: invalid syntax
