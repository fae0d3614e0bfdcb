# %% [1, 3]
import matplotlib.pyplot as plt

# %% [2]
# ran: plt.title = 'Sales'
# ran: plt.xticks = ticks()
plt.title('Sales')

# %% [4]
plt.title('Stock')
#^^^^^^^^ overwritten-member certain
# !! TypeError: 'str' object is not callable

# %% [5]
plt.xticks([1, 2])
#^^^^^^^^^ overwritten-member likely
# !! TypeError: 'list' object is not callable

# %% [6]
plt.ylabel = 'pieces'
plt.ylabel('price')
#^^^^^^^^^ overwritten-member certain
# !! TypeError: 'str' object is not callable
