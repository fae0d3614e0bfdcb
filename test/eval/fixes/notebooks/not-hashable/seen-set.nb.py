# %% [1]
routes = [['a', 'b'], ['b', 'c'], ['a', 'b']]
seen = set()

# %% [2]
for route in routes:
    seen.add(route)
print(len(seen))
