# %% [1]
total = 0
def add(amount):
    total += amount
#   ^^^^^ unbound-local certain
    return total

# %% [2]
add(3)
# !! UnboundLocalError in [1] line 3: cannot access local variable 'total' where it is not associated with a value
