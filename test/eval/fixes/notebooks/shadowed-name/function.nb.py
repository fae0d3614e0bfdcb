# %% [1]
def area(width, height):
    return width * height

# %% [2]
area = area(2, 3)

# %% [3]
print(area(4, 5))
