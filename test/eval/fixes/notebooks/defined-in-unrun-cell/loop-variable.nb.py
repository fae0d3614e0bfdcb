The loop that leaves the name behind has not run; it needs a list of a cell before it.
# %%
stations = ['North', 'East', 'South']

# %%
lengths = {}
for station in stations:
    lengths[station] = len(station)

# %% [1]
print('last:', station, lengths[station])
