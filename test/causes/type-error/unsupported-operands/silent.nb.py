# %% [1]
total = None
total + 1
# !! TypeError: unsupported operand type(s) for +: 'NoneType' and 'int'

# %% [2]
ages = 1
ages
# !! TypeError: unsupported operand type(s) for +: 'int' and 'str'
