# %% [1]
value = float('x')
# !! ValueError: could not convert string to float: 'x'
