A method reads the notebook when it is called, through another method.
# %%
greetings = {'de': 'Hallo', 'fr': 'Salut'}

# %% [1]
class Greeter:
    def __init__(self, language):
        self.language = language

    def word(self):
        return greetings[self.language]

    def greet(self, name):
        return f'{self.word()}, {name}!'

# %% [2]
greeter = Greeter('fr')

# %% [3]
print(greeter.greet('Zoe'))
