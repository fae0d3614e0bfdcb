# %% [1]
import os

# %% [2]
os.chdir('/srv/data')

# %% [3]
text = open('notes.txt').read()
# !! FileNotFoundError: [Errno 2] No such file or directory: 'notes.txt'

# %% [4]
if text is None:
    os.chdir('out')

# %% [5]
other = open('/tmp/other.txt').read()
# !! FileNotFoundError: [Errno 2] No such file or directory: '/tmp/other.txt'

# %% [6]
os.chdir('missing')
# !! FileNotFoundError: [Errno 2] No such file or directory: 'missing'

# %% [7, 8]
%cd /srv/out

# %% [9]
last = open('last.txt').read()
# !! FileNotFoundError: [Errno 2] No such file or directory: 'last.txt'

# %% [10, 11]
%cd models

# %% [12]
model = open('model.bin').read()
# !! FileNotFoundError: [Errno 2] No such file or directory: 'model.bin'

# %% [13, 15]
os.chdir('/srv/out')

# %% [14, 16]
table = open('table.csv').read()
# !! FileNotFoundError: [Errno 2] No such file or directory: 'table.csv'

# %% [17, 19]
os.chdir('../out')

# %% [18, 20]
notes = open('notes.csv').read()
# !! FileNotFoundError: [Errno 2] No such file or directory: 'notes.csv'
