# %% [1]
amount = '1,234.00'

# %% [2]
print(float(amount))
