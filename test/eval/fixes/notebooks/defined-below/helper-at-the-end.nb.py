The helpers stand at the end, as in a script.
# %% [1]
lines = ['b;2', 'a;1']

# %% [2]
table = dict(parse(line) for line in lines)
print(sorted(table))

# %% [markdown]
## Helpers

# %%
separator = ';'

# %%
def parse(line):
    name, value = line.split(separator)
    return name, int(value)
