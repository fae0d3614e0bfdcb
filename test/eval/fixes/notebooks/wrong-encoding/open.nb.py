# %% [1]
import os, tempfile
path = os.path.join(tempfile.mkdtemp(), 'towns.txt')
with open(path, 'wb') as file:
    file.write('K\u00f6ln\nM\u00fcnchen\n'.encode('cp1252'))

# %% [2]
towns = open(path, encoding='utf-8').read().split()
print(len(towns))
