# %% [1]
# ran: def area(r):
# ran:     return 3 * r * r
import math

def area(r):
    return math.pi * r * r

# %% [2]
print(round(area(2), 1))
