# %% [1]
capitals = dict(france='Paris', norway='Oslo')
capitals['finland'] = 'Helsinki'

# %% [2]
print(capitals['finnland'])
