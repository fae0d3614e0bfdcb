The bug was in a function of another cell; that cell has been mended, and so has what it feeds.
# %% [1]
# ran: def ratio(a, b):
# ran:     return a / 0
def ratio(a, b):
    return a / b

# %% [2]
# ran: best = ratio(3, 4)
best = ratio(3, 4)  # as before

# %% [3]
print(f'{best:.2f}')
