# %% [1]
# ran: def scale(n):
# ran:     return n * 2
def scale(n):
    return n * 3

# %% [2]
doubled = scale(4)

# %% [3]
print(doubled)
