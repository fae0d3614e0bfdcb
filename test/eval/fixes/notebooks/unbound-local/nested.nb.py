# %% [1]
seen = set()

# %% [2]
def unique(items):
    def is_new(item):
        if item in seen:
            return False
        seen = seen | {item}
        return True
    return [item for item in items if is_new(item)]

# %% [3]
print(unique('banana'))
