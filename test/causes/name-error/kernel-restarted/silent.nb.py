# %% [1]
measurements = [3, 5, 8]

# %% [2]
mean = sum(measurements) / len(measurements)

# %% [old 7]
# ran: label = 'x'
title = 'x'

# %%
print(title)
