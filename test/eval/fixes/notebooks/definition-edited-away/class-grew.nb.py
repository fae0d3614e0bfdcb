# %% [1]
# ran: class Dog:
# ran:     sound = 'woof'
class Dog:
    sound = 'woof'

class Cat:
    sound = 'miaow'

# %% [2]
for animal in (Dog, Cat):
    print(animal.sound)
