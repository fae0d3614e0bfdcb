# %% [1]
folder = 'C:\Users\me'
print(folder)
