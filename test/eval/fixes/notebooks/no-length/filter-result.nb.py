# %% [1]
readings = [3.2, None, 4.8, None]
valid = filter(lambda reading: reading is not None, readings)

# %% [2]
print(f'{len(valid)} of {len(readings)} are valid')
