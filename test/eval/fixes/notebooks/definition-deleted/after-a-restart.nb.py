# %% [old 1] deleted
threshold = 0.5

# %% [old 2, 1]
grades = [0.4, 0.9]

# %% [old 3, 2]
print([grade > threshold for grade in grades])
