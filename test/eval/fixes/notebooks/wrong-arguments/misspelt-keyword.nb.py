# %% [1]
def area(width, height):
    return width * height

# %% [2]
print(area(width=2, heigth=3))
