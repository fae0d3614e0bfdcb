# %% [1]
rates = [1, 2]
is_big = len(rates) > 5

# %% [2]
if is_big:
    del rates

# %% [3]
print(rates)

# %% [4]
del rates
rates = []

# %%
print(rates)
