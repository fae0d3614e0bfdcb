# %% [1]
def area(height, breadth):
    return height * breadth

# %% [2]
breadth = 3

# %% [3]
print(area(height=2, breadth=braedth))
