# %% [2]
def area(side):
    return side * scale

# %% [3]
scale = 2

# %% [4]
print(area(3))

# %%
for round in range(3):
    if round > 0:
        print(previous)
    previous = round
