# %% [1]
def report():
    def line():
        return title + ':'
    title = 'Sales'
    return line()

# %% [2]
report()
