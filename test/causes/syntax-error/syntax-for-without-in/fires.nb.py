# %% [1]
for i range(10):
#^^^^ syntax-for-without-in certain
# !! SyntaxError: invalid syntax
    print(i)

# %% [2]
for x of xs:
#^^^^ syntax-for-without-in certain
# !! SyntaxError: invalid syntax
    print(x)

# %% [3]
for i = 1 to 10:
#^^^^ syntax-for-without-in certain
# !! SyntaxError: invalid syntax
    print(i)

# %% [4]
for (i in xs):
#^^^^ syntax-for-without-in certain
# !! SyntaxError: invalid syntax
    print(i)
