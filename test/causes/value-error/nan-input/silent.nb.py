# %% [1]
target = [1]

# %% [2]
int('nan')
# !! ValueError: invalid literal for int() with base 10: 'nan'
