# %% [1]
row = None
row['a'] = 1
# !! TypeError: 'NoneType' object does not support item assignment

# %% [2]
x = 'abc'
x[0]
# !! TypeError: 'str' object does not support item assignment
