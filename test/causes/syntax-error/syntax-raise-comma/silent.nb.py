# %% [1]
raise ValueError('a, b')

# %%
raise ValueError('a, b')

# %% [2]
SELECT a, b FROM t WHERE x = 1
# !! SyntaxError: invalid syntax
