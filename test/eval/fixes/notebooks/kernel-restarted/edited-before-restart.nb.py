A cell ran with two texts before the restart.
# %% [old 1, old 3]
# ran [old 1]: unit = 'miles'
unit = 'km'

# %% [old 2]
distances = [3, 10, 42.2]

# %% [1]
print([f'{distance} {unit}' for distance in distances])
