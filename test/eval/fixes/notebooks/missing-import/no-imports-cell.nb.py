# %% [1]
values = [1, 4, 9]

# %% [2]
print([math.sqrt(value) for value in values])
