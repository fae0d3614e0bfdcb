# %% [1]
%%sql
SELECT a FROM t

# %%
%%sql
SELECT a FROM t

# %% [2]
query = 'SELECT a FROM t'
x = y < -1

# %%
query = 'SELECT a FROM t'
x = y < -1

# %% [3]
f = lambda x: return x + 1
# !! SyntaxError: invalid syntax
