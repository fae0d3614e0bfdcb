# %% [old 1]
%%time
class Account:
    def __init__(self, balance=0):
        self.balance = balance

    def deposit(self, amount):
        self.balance += amount
        return self

# %% [old 2]
accounts = {name: Account() for name in ('Ann', 'Bob')}

# %% [1]
accounts['Ann'].deposit(50)
print(accounts['Ann'].balance)
