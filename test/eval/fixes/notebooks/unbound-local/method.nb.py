# %% [1]
instances = 0

# %% [2]
class Robot:
    def __init__(self, name):
        instances += 1
        self.name = name

# %% [3]
print([Robot(name).name for name in ('R2', 'C3')], instances)
