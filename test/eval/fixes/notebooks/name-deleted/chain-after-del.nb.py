The deleted name and what is made of it.
# %% [1]
base = 2

# %% [2]
powers = [base ** n for n in range(8)]

# %% [3]
def describe():
    return f'{len(powers)} powers of {base}'

# %% [4]
del base, powers

# %% [5]
print(describe())
