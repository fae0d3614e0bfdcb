# %% [1]
taus = [1, 2, 3]

# %% [2]
for i in len(taus):
    print(taus[i])
