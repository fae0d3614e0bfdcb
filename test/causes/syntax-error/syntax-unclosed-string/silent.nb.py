# %% [1]
x = 'a'
y = "it's"  # don't

# %%
x = 'a'
y = "it's"  # don't

# %% [2]
def f():
    x = 1
	y = 2
# !! TabError: inconsistent use of tabs and spaces in indentation
    return x
