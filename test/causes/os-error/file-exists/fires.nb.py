# %% [1]
import os
os.mkdir('models')
#^^^^^^^^^^^^^^^^^ file-exists certain
# !! FileExistsError: [Errno 17] File exists: 'models'

# %% [2, 3]
os.makedirs('runs/first')
#^^^^^^^^^^^^^^^^^^^^^^^^ file-exists certain
# !! FileExistsError: [Errno 17] File exists: 'runs/first'
