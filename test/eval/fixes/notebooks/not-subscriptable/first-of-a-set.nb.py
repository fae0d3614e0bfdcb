# %% [1]
colours = {'red', 'green', 'blue'}

# %% [2]
print(colours[0])
