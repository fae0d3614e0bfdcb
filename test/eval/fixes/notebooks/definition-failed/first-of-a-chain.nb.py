Three cells crashed one after the other; the first one has been mended.
# %% [1]
# ran: config = {'size': 3}
# ran: size = config['width']
config = {'size': 3}
size = config['size']

# %% [2]
board = [['.'] * size for _ in range(size)]

# %% [3]
rendered = [''.join(row) for row in board]

# %% [4]
print('\n'.join(rendered))
