The kernel was restarted after a crash; the cell that had crashed is still broken.
# %% [old 1]
numbers = [3, 0, 5]

# %% [old 2]
inverse = [1 / number for number in numbers]

# %% [old 3, 1]
print(numbers[-1])
