# %% [1]
total = 0
def add(amount):
    global total
    total += amount
    return total

# %% [2]
add(3)
