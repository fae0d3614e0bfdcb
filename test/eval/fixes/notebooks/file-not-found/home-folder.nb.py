# %% [1]
import os, tempfile
os.environ['HOME'] = tempfile.mkdtemp()
with open(os.path.join(os.environ['HOME'], 'token.txt'), 'w') as file:
    file.write('abc')

# %% [2]
token = open('~/token.txt').read()
print(len(token))
