# %% [old 1]
import random

random.seed(7)

# %% [old 2]
throws = [random.randint(1, 6) for _ in range(100)]

# %% [old 3, 1]
print(throws.count(6))
