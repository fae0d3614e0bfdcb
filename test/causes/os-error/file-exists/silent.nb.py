# %% [1]
import os
os.mkdir('models/first')
# !! FileNotFoundError: [Errno 2] No such file or directory: 'models/first'
