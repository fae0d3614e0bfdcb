# %% [1]
import polars as pl

frame = pl.DataFrame({'item': ['tea', 'milk']})

# %% [2]
frame.append(frame)
# !! AttributeError: 'DataFrame' object has no attribute 'append'

# %% [3]
def mean_squared_error(a, b):
    return (a - b) ** 2

# %% [4]
mean_squared_error(1, 2, squared=False)
# !! TypeError: mean_squared_error() got an unexpected keyword argument 'squared'

# %% [5]
def barplot(values):
    print(values)

# %% [6]
barplot([1, 2], [3, 4])
# !! TypeError: barplot() takes 1 positional argument but 2 were given

# %% [7]
items = (1, 2)

# %% [8]
items.append(3)
# !! AttributeError: 'tuple' object has no attribute 'append'
