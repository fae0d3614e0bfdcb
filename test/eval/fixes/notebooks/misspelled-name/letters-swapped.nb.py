# %% [1]
temperature = [12.5, 14.0]

# %% [2]
mean = sum(temprature) / len(temprature)
print(mean)
