# %% [old 1]
letters = 'abc'

# %% [old 2] deleted
numbers = [1, 2, 3]

# %% [old 3] deleted
joined = list(zip(letters, numbers))

# %% [old 4, 1]
for letter, number in joined:
    print(letter * number)
