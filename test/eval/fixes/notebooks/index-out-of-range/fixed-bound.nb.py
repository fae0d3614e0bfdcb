# %% [1]
xs = [4, 7, 9]

# %% [2]
for i in range(10):
    print(xs[i])
