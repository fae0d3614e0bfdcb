# %% [1]
def mean_price(prices):
    global average
    average = sum(prices) / len(prices)
    return round(average, 2)

# %% [2]
mean_price([3, 4])
print(average)

# %%
# A parameter elsewhere says nothing.
print(prices)

# %%
class Shop:
    name = 'corner'
print([count for count in range(3)])
