# %% [1]
limit = 3

def lower():
    print('was', limit)
    limit = 2

lower()
print(limit)
