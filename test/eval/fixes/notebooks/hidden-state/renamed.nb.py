# %% [1]
# ran: rate = 0.8
ratio = 0.8

# %% [2]
print(rate)
