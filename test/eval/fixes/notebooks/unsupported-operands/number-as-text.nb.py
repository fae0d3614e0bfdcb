# %% [1]
age = '17'

# %% [2]
print(age > 18)
