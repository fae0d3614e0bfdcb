# %% [1]
stations = {'oslo': 4, 'bergen': 9}

# %% [2]
for name, rain in stations.items():
    if not name.isupper():
        stations[name.upper()] = rain
print(sorted(stations))
