# %% [1]
max, min = 9, 1

# %% [2]
%%time
print(max(4, 5))
