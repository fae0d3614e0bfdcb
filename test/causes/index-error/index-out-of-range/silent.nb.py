# %% [1]
names = {'tea': 1}
names['tea']
# !! IndexError: list index out of range

# %% [2]
xs = [1, 2]
xs[0]
# !! KeyError: 0

# %% [3]
'{} {}'.format(1)
# !! IndexError: Replacement index 1 out of range for positional args tuple
