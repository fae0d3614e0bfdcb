# %% [1, 2]
%cd ..

# %% [3]
text = open('notes.txt').read()
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ working-directory-moved likely
# !! FileNotFoundError: [Errno 2] No such file or directory: 'notes.txt'

# %% [4, 5]
import os
os.chdir('..')
log = open('log.txt').read()
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ working-directory-moved certain
# !! FileNotFoundError: [Errno 2] No such file or directory: 'log.txt'
