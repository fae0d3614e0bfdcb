# %% [1]
cache = {}

# %% [2]
def remember(key, value):
    """Keeps a value.

    Nothing is ever forgotten."""
    if len(cache) > 10:
        cache = {}
    cache[key] = value
    return len(cache)

# %% [3]
print(remember('a', 1))
