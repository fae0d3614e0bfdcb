# %% [1]
visits = 0

# %% [2]
def visit():
    visits += 1
    return visits

# %% [3]
print(visit(), visit())
