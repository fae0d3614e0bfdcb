# %% [1]
def price(name):
    return len(name)

# %% [2]
print(price['tea'])
