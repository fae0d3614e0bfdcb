# %% [1]
base = 'C:\data'

# %% [2]
sources = [base, 'C:\data\xrays']
print(len(sources))
