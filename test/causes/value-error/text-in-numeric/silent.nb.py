# %% [1]
entries = ['1,200']

# %% [2]
float(entries[0])
# !! ValueError: could not convert string to float: '1,200'
