# %% [1]
class Basket:
    def __init__(self):
        self.bought = []

    def add_item(self, item):
        self.bought.append(item)

# %% [2]
basket = Basket()
basket.additem('tea')
print(basket.bought)
