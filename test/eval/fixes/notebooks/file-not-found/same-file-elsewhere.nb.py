# %% [1]
import os, tempfile
os.chdir(tempfile.mkdtemp())
os.mkdir('data')

# %% [2]
with open('data/birds.txt', 'w') as file:
    file.write('wren')

# %% [3]
print(open('birds.txt').read())
