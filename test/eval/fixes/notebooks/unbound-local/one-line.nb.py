# %% [1]
step = 1

# %% [2]
def advance(): step = step + 1; return step

# %% [3]
print(advance())
