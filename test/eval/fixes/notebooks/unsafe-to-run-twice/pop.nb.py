# %% [1]
settings = {'width': 80, 'height': 24}

# %% [2]
width = settings.pop('width')
print(width)
