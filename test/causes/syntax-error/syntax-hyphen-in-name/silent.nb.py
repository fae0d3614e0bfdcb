# %% [1]
x = learning-rate
y = 1

# %%
x = learning-rate
y = 1

# %% [2]
my value = 3
# !! SyntaxError: invalid syntax
print(my value)
