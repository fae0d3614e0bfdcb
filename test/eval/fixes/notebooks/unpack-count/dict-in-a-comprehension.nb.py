# %% [1]
grades = {'ada': 1, 'alan': 2}

# %% [2]
lines = [f'{who}: {grade}' for who, grade in grades]
print(lines)
