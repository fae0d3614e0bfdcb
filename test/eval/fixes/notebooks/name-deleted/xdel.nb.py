# %% [1]
import decimal

# %% [2]
price = decimal.Decimal('9.99')

# %% [3]
%xdel price

# %% [4]
print(price * 3)
