Bringing the old text back is not enough: it needs a cell that has not run since the restart.
# %% [old 1]
import math

# %% [old 2]
# ran: radius = math.sqrt(2)
# ran: area = math.pi * radius ** 2
diameter = 2 * math.sqrt(2)

# %% [1]
print(f'{area:.1f}')
