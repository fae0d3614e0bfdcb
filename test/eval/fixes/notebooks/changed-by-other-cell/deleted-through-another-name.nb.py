# %% [1]
totals = {'north': 1, 'south': 2}
backup = totals

# %% [2]
del backup['south']

# %% [3]
print(sum(totals[side] for side in ('north', 'south')), totals['south'])
