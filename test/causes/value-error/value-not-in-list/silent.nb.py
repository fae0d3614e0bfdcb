# %% [1]
teas = ['green']
x = teas
# !! ValueError: 'x' is not in list

# %% [2]
teas.index('x')
# !! ValueError: something else
