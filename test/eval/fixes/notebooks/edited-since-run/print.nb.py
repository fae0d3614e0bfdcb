# %% [1]
name = 'Ada'

# %% [2]
# ran: print('Hello', name)
print(f'Hello {name}!')

# %% [3]
1 + 1
