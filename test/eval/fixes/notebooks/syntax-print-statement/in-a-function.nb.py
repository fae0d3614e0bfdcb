# %% [1]
def show(name, grams):
    if grams > 500:
        print name, 'is heavy'
    else:
        print name

show('melon', 900)
