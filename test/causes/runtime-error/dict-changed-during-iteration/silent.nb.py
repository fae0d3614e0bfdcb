# %% [1]
for i in range(3):
    print(i)
# !! RuntimeError: something else

# %% [2]
x = {1: 2}
# !! RuntimeError: dictionary changed size during iteration
