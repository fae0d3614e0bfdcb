# %% [1]
x = 3
print(x)
# !! ZeroDivisionError: division by zero

# %% [2]
y = x / 2
# !! ZeroDivisionError: division by zero
