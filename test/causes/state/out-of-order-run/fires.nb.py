# %% [2]
shown = amount * 2
#       ^^^^^^ state out-of-order-run certain

# %% [1]
amount = 21

# %% [3]
colour = 'red'

# %% [5]
print(colour)
#     ^^^^^^ state out-of-order-run certain

# %% [4]
colour = 'blue'

# %% [7]
def area(side):
    return side * side

# %% [8]
for side in [1, 2]:
    print(area(side), unit)
#                     ^^^^ state out-of-order-run certain

# %% [6]
unit = 'cm'
