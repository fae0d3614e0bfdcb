# %% [1]
import os, tempfile
os.chdir(tempfile.mkdtemp())

# %% [2]
with open('out/birds.txt', 'w') as file:
    file.write('wren')
