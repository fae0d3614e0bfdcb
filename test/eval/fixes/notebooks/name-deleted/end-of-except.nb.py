# %% [1]
try:
    int('seven')
except ValueError as problem:
    print('not a number')

# %% [2]
print(problem)
