# %% [1]
match = 1
type = match

# %%
match = 1
type = match

# %% [2]
print 'hello'
# !! SyntaxError: Missing parentheses in call to 'print'. Did you mean print('hello')?
