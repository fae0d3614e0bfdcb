# %% [1]
def words(text):
    parts = text.split()

# %% [2]
found = words('tea and milk')

# %% [3]
print(found.index('and'))
