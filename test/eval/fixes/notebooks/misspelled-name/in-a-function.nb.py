The typo stands in a function of another cell, twice.
# %% [1]
discount = 0.1
def reduced(price):
    if not discuont:
        return price
    return price * (1 - discuont)

# %% [2]
print(reduced(20))
