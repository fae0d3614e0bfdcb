# %% [1]
cities = ['Bonn', 'Lyon']
people = [331, 522]
pairs = zip(cities, people)

# %% [2]
largest = pairs[1]
print(largest)
