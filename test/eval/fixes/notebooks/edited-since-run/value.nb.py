# %% [1]
# ran: rate = 0.8
rate = 0.9

# %% [2]
print(100 * rate)
