# %% [1]
settings = {'Learning-Rate': 0.1, 'epochs': 3}

# %% [2]
rate = settings['learning_rate'] * 2
