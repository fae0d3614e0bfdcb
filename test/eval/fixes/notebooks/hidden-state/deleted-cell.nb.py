# %% [1] deleted
threshold = 5

# %% [2]
def is_high(n):
    return n > threshold

# %% [3]
print(is_high(7))
