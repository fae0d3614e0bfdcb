# %% [1]
# ran: rate = 0.8
rate = 0.9
#^^^^^^^^^ state edited-since-run certain

# %% [2]
price = 100 * rate
#             ^^^^ state stale-input certain

# %% [3]
# Takes nothing from cell 1 itself.
print('to pay:', price)
#                ^^^^^ state stale-input likely

# %% [4, 12]
# ran [4]: limit = 10
limit = 20

# %% [5]
above = [n for n in range(30) if n > limit]
#                                    ^^^^^ state stale-input certain

# %% [6, 13]
readings = open('today.txt').readlines()

# %% [7]
# The same text ran again; nobody knows whether the file is still the same.
peak = max(readings)
#          ^^^^^^^^ state stale-input likely

# %% [8]
table = [1, 2, 3]

# %% [14]
table = table + [4]

# %% [9]
len(table)
#   ^^^^^ state stale-input certain

# %% [10]
# ran: def scale(n):
# ran:     return n * 2
def scale(n):
    return n * 3
#   ^^^^^^^^^^^^ state edited-since-run certain

# %% [11]
doubled = scale(4)
#         ^^^^^ state stale-input certain
