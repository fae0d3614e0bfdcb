# %% [1]
class_ = 1
match = 2
case = 3
type = 4

# %%
class_ = 1
match = 2
case = 3
type = 4

# %% [2]
x = 'it's me'
# !! SyntaxError: invalid syntax
