# %% [1]
if x > 1
#^^^^^^^ syntax-missing-colon certain
# !! SyntaxError: invalid syntax
    print(x)

# %% [2]
for i in range(3)
#^^^^^^^^^^^^^^^^ syntax-missing-colon certain
# !! SyntaxError: expected ':'
    print(i)

# %% [3]
def f(x)
#^^^^^^^ syntax-missing-colon certain
# !! SyntaxError: expected ':'
    return x

# %% [4]
while True;
#^^^^^^^^^^ syntax-missing-colon certain
# !! SyntaxError: invalid syntax
    pass
