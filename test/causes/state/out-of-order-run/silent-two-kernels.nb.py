# saved
# Two cells show one number, so the numbers come from two kernels and say nothing of an order.

# %% [4]
prices = [3, 5, 8]

# %% [2]
total = sum(prices)

# %% [2]
print(total)
