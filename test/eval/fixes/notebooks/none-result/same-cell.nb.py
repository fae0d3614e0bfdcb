# %% [1]
letters = ['c', 'a', 'b']

# %% [2]
letters = letters.sort()
print(letters.pop())
