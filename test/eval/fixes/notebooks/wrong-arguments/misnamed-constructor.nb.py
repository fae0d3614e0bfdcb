# %% [1]
class Till:
    def _init_(self, amount):
        self.amount = amount

# %% [2]
print(Till(5).amount)
