# %% [1]
xs = [4, 7, 9]

# %% [2]
for k in range(1, len(xs) + 1):
    print(xs[k])
