# %% [1]
import os, tempfile
os.chdir(tempfile.mkdtemp())

# %%
with open('birds.txt', 'w') as file:
    file.write('wren')

# %% [2]
print(open('birds.txt').read())
