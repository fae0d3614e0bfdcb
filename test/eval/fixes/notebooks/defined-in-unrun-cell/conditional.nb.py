# %%
mode = 'fast'

# %%
if mode == 'fast':
    rounds = 10
else:
    rounds = 1000

# %% [1]
for round in range(rounds):
    pass
print(round)
