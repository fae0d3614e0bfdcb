# %% [1]
jobs = ['wash', 'dry']

# %% [2, 3]
first = jobs.pop()
second = jobs.pop()
print(first, second)
