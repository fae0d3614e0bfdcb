# %% [1]
# ran: base = 2
base = 3

# %% [2]
powers = [base ** n for n in range(4)]

# %% [3]
total = sum(powers)

# %% [4]
print(total)
