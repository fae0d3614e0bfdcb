# %% [1]
import matplotlib.pyplot as plt
import importlib
label = 'units'

# %% [2]
plt.title = 'Sales'
plt.xlabel = 'day'

# %% [3]
# What is called is the text.
plt.show(label())
# !! TypeError: 'str' object is not callable

# %% [4]
plt.xlabel([1])
# !! TypeError: 'list' object is not callable

# %% [5]
importlib.reload(plt)

# %% [6]
plt.title('Stock')
# !! TypeError: 'str' object is not callable

# %% [7]
if label == 'pieces':
    plt.legend = label

# %% [8]
plt.legend('units')
# !! TypeError: 'str' object is not callable
