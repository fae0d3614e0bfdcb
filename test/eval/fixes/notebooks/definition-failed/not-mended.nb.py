Nobody has mended it; to run it again would only crash again.
# %% [1]
handle = open('prices-of-next-year.csv')
rows = handle.readlines()

# %% [2]
print(rows[0])
