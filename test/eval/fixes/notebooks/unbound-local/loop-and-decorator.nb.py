# %% [1]
import functools

total = 100

# %% [2]
@functools.lru_cache
def spend(*amounts):
    for amount in amounts:
        total -= amount
    return total

# %% [3]
left = spend(10, 20)
print(left)
