# %% [1]
x = 'a – b × c'

# %%
x = 'a – b × c'

# %% [2]
x = ur'abc'
# !! SyntaxError: invalid syntax
