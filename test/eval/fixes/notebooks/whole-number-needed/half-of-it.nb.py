# %% [1]
n = 6

# %% [2]
for i in range(n / 2):
    print(i)
