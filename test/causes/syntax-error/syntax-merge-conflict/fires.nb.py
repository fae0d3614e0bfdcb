# %% [1]
x = 1
<<<<<<< HEAD
#^^^^^^^^^^^ syntax-merge-conflict certain
# !! SyntaxError: invalid syntax
y = 2
=======
y = 3
>>>>>>> other
print(y)
