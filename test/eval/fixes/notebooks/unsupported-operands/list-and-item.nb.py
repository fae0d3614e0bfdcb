# %% [1]
rates = [1, 2]
n = 3

# %% [2]
print(rates + n)
