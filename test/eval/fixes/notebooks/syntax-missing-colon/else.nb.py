# %% [1]
stock = 0

# %% [2]
if stock > 0:
    state = 'open'
else
    state = 'sold out'
print(state)
