# %% [1]
def report():
    def line():
        return title + ':'
#              ^^^^^ free-variable-unset certain
    text = line()
    title = 'Sales'
    return text

# %% [2]
report()
# !! NameError in [1] line 3: cannot access free variable 'title' where it is not associated with a value in enclosing scope
