# %% [1]
def f():
    x = 1
	y = 2
#^^^^^ syntax-mixed-tabs certain
# !! TabError: inconsistent use of tabs and spaces in indentation
    return x

# %% [2]
if a:
        b = 1
	c = 2
#^^^^^ syntax-mixed-tabs certain
# !! TabError: inconsistent use of tabs and spaces in indentation
