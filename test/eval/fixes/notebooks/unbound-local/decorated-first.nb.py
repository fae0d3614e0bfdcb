The function begins with another one, which is decorated.
# %% [1]
import functools

depth = 0

# %% [2]
def climb(steps):
    @functools.lru_cache
    def one(step):
        return step + 1
    for step in range(steps):
        depth = depth + one(step)
    return depth

# %% [3]
print(climb(3))
