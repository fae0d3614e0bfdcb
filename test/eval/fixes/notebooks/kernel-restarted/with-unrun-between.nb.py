The chain passes through a cell that never ran.
# %% [old 1]
grid = [[0] * 3 for _ in range(3)]

# %%
grid[1][1] = 5
centre = grid[1][1]

# %% [old 2, 1]
flat = [cell for row in grid for cell in row]
print(sum(flat))
