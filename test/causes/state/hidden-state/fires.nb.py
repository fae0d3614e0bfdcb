# %% [1]
# ran: rate = 0.8
ratio = 0.8
#^^^^^^^^^^ state edited-since-run certain

# %% [2]
print(rate)
#     ^^^^ state hidden-state certain

# %% [3] deleted
threshold = 5

# %% [4]
def is_high(n):
    return n > threshold
#              ^^^^^^^^^ state hidden-state certain
