# %% [1]
# ran: class Tank:
# ran:     def __init__(self, litres):
# ran:         self.litres = litres
class Tank:
    def __init__(self, litres):
        self.litres = litres

    def fill(self, litres):
        self.litres += litres

# %% [2]
tank = Tank(40)

# %% [3]
tank.fill(10)
print(tank.litres)
