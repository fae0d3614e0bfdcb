# %% [1]
from prices_of_today import *

# %%
prices = [12.5, 8.0]

# %% [3]
# ran: cost = 4
price = 4

# %%
# Anything may come from the star import, and the guard asks first.
total = sum(prices)
if 'price' in globals():
    print(price)

# %% [2]
rate = 0.2

# %% [4]
print(rate)
