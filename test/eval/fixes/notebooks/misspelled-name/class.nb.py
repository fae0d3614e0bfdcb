# %% [1]
class Rectangle:
    def __init__(self, a, b):
        self.a, self.b = a, b

# %% [2]
class Square(Rectangel):
    def __init__(self, a):
        super().__init__(a, a)

print(Square(2).b)
