# %% [1]
def area(width):
    return 3(width)

# %% [2]
area(2)
# !! TypeError in [1] line 2: 'int' object is not callable

# %% [3]
x = 1
x
# !! TypeError: area() missing 1 required positional argument: 'width'
