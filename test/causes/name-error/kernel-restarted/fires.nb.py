# %% [old 1]
measurements = [3, 5, 8]

# %% [1]
mean = sum(measurements) / len(measurements)
#          ^^^^^^^^^^^^ kernel-restarted certain
# !! NameError: name 'measurements' is not defined
