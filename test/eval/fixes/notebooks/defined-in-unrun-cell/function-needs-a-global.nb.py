The function is there, but what it reads when it is called is not.
# %%
rate = 0.19

# %% [1]
def with_tax(net):
    return round(net * (1 + rate), 2)

# %%
prices = [9.5, 20, 3.25]

# %% [2]
print([with_tax(price) for price in (1, 2)])
