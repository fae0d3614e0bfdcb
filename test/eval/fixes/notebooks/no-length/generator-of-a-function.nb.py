# %% [1]
def batches(items, size):
    for start in range(0, len(items), size):
        yield items[start:start + size]

# %% [2]
parts = batches('abcdefgh', 3)
steps = 10 * len(parts)
print(steps)
