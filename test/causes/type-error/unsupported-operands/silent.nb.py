# %% [2]
ages = 1
ages
# !! TypeError: unsupported operand type(s) for +: 'int' and 'str'
