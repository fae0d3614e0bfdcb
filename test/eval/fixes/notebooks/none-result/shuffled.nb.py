# %% [1]
import random
numbers = [3, 1, 2]

# %% [2]
numbers = random.shuffle(numbers)

# %% [3]
print(numbers.count(1))
