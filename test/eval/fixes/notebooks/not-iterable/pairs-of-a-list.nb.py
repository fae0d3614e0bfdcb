# %% [1]
taus = [1, 2, 3]

# %% [2]
for i, tau in taus:
    print(i, tau)
