Divisions by zero.
# %% [1]
found = []
total = 0
n = len(found)

# %% [2]
mean = sum(found) / n
# !! ZeroDivisionError: division by zero
#                   ^ division-by-zero certain

# %% [3]
total / len(found)
# !! ZeroDivisionError: division by zero
#       ^^^^^^^^^^ division-by-zero certain

# %% [4]
5 % total
# !! ZeroDivisionError: integer modulo by zero
#   ^^^^^ division-by-zero certain

# %% [5]
mean = average(found)
# !! ZeroDivisionError via stats/core.py average: division by zero
#^^^^^^^^^^^^^^^^^^^^ division-by-zero certain

# %% [6]
average(1 / 0)
# !! ZeroDivisionError: division by zero
#           ^ division-by-zero certain
