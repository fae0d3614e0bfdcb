# %% [1]
Settings = {'debug': True}

# %% [2]
if settings['debug'] == True:
    print([key for key in settings])
