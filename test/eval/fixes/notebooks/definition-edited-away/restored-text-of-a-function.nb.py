# %% [old 1]
tax = 0.07

# %% [old 2]
# ran: def gross(net):
# ran:     return net * (1 + tax)
def brutto(net):
    return net * (1 + tax)

# %% [old 3, 1]
print(round(gross(100), 2))
