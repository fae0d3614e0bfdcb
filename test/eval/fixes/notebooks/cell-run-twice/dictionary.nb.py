# %% [1]
config = {'debug': True, 'level': 3}

# %% [2, 3]
del config['debug']
print(config['level'])
