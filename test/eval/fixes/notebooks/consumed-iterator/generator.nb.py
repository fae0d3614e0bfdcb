# %% [1]
squares = (n * n for n in range(4))

# %% [2]
total = sum(squares)

# %% [3]
first = next(squares)
