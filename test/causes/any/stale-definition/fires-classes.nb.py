# %% [1, 3]
# ran [1]: class Basket:
# ran [1]:     def __init__(self):
# ran [1]:         self.items = []
class Basket:
    def __init__(self):
        self.items = []
    def total(self):
        return sum(self.items)

# %% [2]
basket = Basket()

# %% [4]
print(basket.total())
#^^^^^^^^^^^^^^^^^^^^ stale-definition certain
# !! AttributeError: 'Basket' object has no attribute 'total'

# %% [5]
# ran: class Shop:
# ran:     pass
class Shop:
    def __init__(self, name):
        self.name = name

# %% [6]
shop = Shop('corner')
#^^^^^^^^^^^^^^^^^^^^ stale-definition certain
# !! TypeError: Shop() takes no arguments

# %% [7]
# ran: def price(item):
# ran:     return 1
def price(item, count=1):
    return count

# %% [8]
print(price('tea', 2))
#^^^^^^^^^^^^^^^^^^^^^ stale-definition certain
# !! TypeError: price() takes 1 positional argument but 2 were given

# %% [9]
print(price('tea', count=2))
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ stale-definition certain
# !! TypeError: price() got an unexpected keyword argument 'count'
