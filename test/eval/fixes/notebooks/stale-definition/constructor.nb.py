# %% [1]
# ran: class Point:
# ran:     def __init__(self, x):
# ran:         self.x = x
class Point:
    def __init__(self, x, y=0):
        self.x = x
        self.y = y

# %% [2]
corner = Point(1, y=2)
print(corner.x, corner.y)
