# %% [1]
xs = [4, 7, 9]

# %% [2]
for i in range(len(xs)):
    print(xs[i + 1] - xs[i])
