# %% [1]
columns = ['id', 'age', 'income'
wanted = len(columns)
