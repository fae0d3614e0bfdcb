# %% [1]
def numbered(steps):
    for number, step in steps:
        print(number, step)

# %% [2]
numbered(['sieve', 'mix', 'bake'])
