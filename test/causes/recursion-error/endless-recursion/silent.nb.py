# %% [1]
x = 1
print(x)
# !! RuntimeError: dictionary changed size during iteration
