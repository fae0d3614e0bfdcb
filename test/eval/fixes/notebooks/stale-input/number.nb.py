# %% [1, 3]
# ran [1]: limit = 10
limit = 20

# %% [2]
above = [n for n in range(30) if n > limit]

# %% [4]
print('done')
