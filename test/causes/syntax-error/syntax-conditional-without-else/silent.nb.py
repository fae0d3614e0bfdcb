# %% [1]
x = 1 if a else 2
y = [i for i in a if i]

# %%
x = 1 if a else 2
y = [i for i in a if i]

# %% [2]
x = 1
return x
# !! SyntaxError: 'return' outside function
