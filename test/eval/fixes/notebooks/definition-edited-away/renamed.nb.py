The definition was renamed after it ran, the use at once.
# %% [1]
# ran: data = [3, 1, 2]
scores = [3, 1, 2]

# %% [2]
print(sorted(scores))
