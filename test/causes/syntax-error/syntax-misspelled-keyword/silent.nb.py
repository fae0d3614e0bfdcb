# %% [1]
fro = 1
For = fro
function(x)

# %%
fro = 1
For = fro
function(x)

# %% [2]
x = [1, 2)
# !! SyntaxError: closing parenthesis ')' does not match opening parenthesis '['
