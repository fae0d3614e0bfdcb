# %% [1]
for str in ('a', 'b'):
    print(str)

# %% [2]
print('page ' + str(7))
