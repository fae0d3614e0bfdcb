A class whose base class stands in another cell.
# %%
class Shape:
    sides = 0

    def name(self):
        return f'{type(self).__name__} with {self.sides} sides'

# %%
class Square(Shape):
    sides = 4

    def __init__(self, width):
        self.width = width

# %% [1]
tiles = [Square(width) for width in range(1, 4)]
print(tiles[0].name(), sum(tile.width ** 2 for tile in tiles))
