# %% [1]
x = "“quoted” and ’s"
# a “comment”

# %%
x = "“quoted” and ’s"
# a “comment”

# %% [2]
raise ValueError, 'bad'
# !! SyntaxError: invalid syntax
