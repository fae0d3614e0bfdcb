# %% [1]
numbers = list(range(10))

# %% [2]
squares = [n * n for n in numbers]

# %% [3]
del numbers

# %% [4]
print(len(numbers), squares[-1])
