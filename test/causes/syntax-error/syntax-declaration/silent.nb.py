# %% [1]
def f():
    global x
    x = 1
def g():
    y = 1
    def h():
        nonlocal y
        y = 2

# %%
def f():
    global x
    x = 1
def g():
    y = 1
    def h():
        nonlocal y
        y = 2

# %% [2]
print(“hello”)
# !! SyntaxError: invalid character in identifier
