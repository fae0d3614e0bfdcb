# %% [1]
x = 1

# %%
x = 1

# %% [2]
exec code
# !! SyntaxError: Missing parentheses in call to 'exec'
