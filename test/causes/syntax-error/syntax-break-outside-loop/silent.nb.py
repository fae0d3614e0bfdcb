# %% [1]
for i in x:
    if i:
        break
else:
    pass

# %%
for i in x:
    if i:
        break
else:
    pass

# %% [2]
x = 1
<<<<<<< HEAD
# !! SyntaxError: invalid syntax
y = 2
=======
y = 3
>>>>>>> other
print(y)
