The name that was meant is defined in a cell that has not run.
# %%
inventory = {'nails': 250, 'screws': 90}

# %% [1]
print(sum(invetory.values()))
