Calls that never end.
# %% [1]
def depth(n):
    return depth(n - 1) + 1
#          ^^^^^^^^^^^^ endless-recursion certain

def count(n):
    if n == 0:
        return 0
    return count(n) + 1
#          ^^^^^^^^ endless-recursion certain

class Shop:
    @property
    def name(self):
        return self.name
#              ^^^^^^^^^ endless-recursion certain

# %% [2]
depth(3)
# !! RecursionError in [1] line 2: maximum recursion depth exceeded

# %% [3]
count(5)
# !! RecursionError in [1] line 7: maximum recursion depth exceeded in comparison

# %% [4]
Shop().name
# !! RecursionError in [1] line 12: maximum recursion depth exceeded

# %% [5]
copy(tree)
# !! RecursionError via lib/core.py copy: maximum recursion depth exceeded
#^^^^^^^^^ endless-recursion certain
