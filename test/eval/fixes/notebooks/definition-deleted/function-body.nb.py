The function that crashed reads a name of a deleted cell when it is called.
# %% [old 1] deleted
currency = 'EUR'

# %% [old 2, 1]
def show(amount):
    return f'{amount:.2f} {currency}'

# %% [2]
print(show(12.5))
