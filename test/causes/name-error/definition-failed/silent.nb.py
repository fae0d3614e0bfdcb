# %% [2]
rows = [1, 2]
print(rows[5])
# !! IndexError: list index out of range

# %% [3]
print(rows)

# %% [4]
for value in [3, 0]:
    share = 1 / value
# !! ZeroDivisionError: division by zero

# %%
print(share)
