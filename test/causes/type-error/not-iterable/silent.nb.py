# %% [1]
rows = None
for row in rows:
    print(row)
# !! TypeError: 'NoneType' object is not iterable

# %% [2]
for i in range(3):
    print(i)
# !! TypeError: 'int' object is not callable
