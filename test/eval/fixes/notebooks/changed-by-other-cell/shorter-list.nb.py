# %% [1]
queue = ['a', 'b', 'c']

# %% [3]
print(queue[2])

# %% [2]
queue.pop()
