# %% [1]
settings = {'width': 80}

# %%
settings['height'] = 24

# %% [2]
print(settings['width'] * settings['height'])
