# %% [1]
points = {'x': [1, 2]
print(points)
