# %% [1]
score = 0

# %% [2]
def gain(points=1):  # adds to the score
    # never less than nothing
    score = max(0, score + points)

# %% [3]
gain()
gain(5)
print(score)
