# %% [1]
hours = [7, 8, 6]
sum = 0
for each in hours:
    sum += each

# %% [2]
def mean(values):
    return sum(values) / len(values)

# %% [3]
print(mean(hours))
