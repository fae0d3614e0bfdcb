# %% [1]
buffer = []
for chunk in ('ab', 'cd'):
    buffer.append(chunk)

# %% [2]
joined = ''.join(buffer)
del buffer, chunk

# %% [3]
print(joined, chunk)
