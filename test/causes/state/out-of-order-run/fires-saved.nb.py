# saved

# %% [4]
prices = [3, 5, 8]

# %% [2]
total = sum(prices)
#           ^^^^^^ state out-of-order-run likely

# %% [5]
print(mean)
#     ^^^^ state out-of-order-run likely

# %% [3]
mean = total / 3
