# %% [1]
hours = [7.5, 8, 6]

# %% [2]
mean = round(sum(hours) / len(hours), 1
print(mean)
