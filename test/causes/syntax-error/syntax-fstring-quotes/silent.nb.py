# %% [1]
x = f'{a["b"]}'

# %%
x = f'{a["b"]}'

# %% [2]
x = 3 – 1
# !! SyntaxError: invalid character in identifier
