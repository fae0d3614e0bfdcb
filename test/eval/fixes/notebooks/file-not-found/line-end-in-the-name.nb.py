# %% [1]
import os, tempfile
os.chdir(tempfile.mkdtemp())
with open('ferry.txt', 'w') as file:
    file.write('8:15 9:40')

# %% [2]
departures = open('ferry.txt\n').read().split()
print(departures)
