Four cells that need each other; only the first and the last were run.
# %% [1]
harvest = {'apples': 120, 'pears': 80, 'plums': 45}

# %%
total = sum(harvest.values())

# %%
shares = {fruit: kilos / total for fruit, kilos in harvest.items()}

# %%
largest = max(shares, key=shares.get)

# %% [2]
print(f'{largest}: {shares[largest]:.0%} of {total} kg')
