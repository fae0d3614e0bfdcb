# %% [1]
import os
import pandas as pd

# %% [2]
rain = pd.read_csv('rain.csv')
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ file-not-found certain
# !! FileNotFoundError: [Errno 2] No such file or directory: 'rain.csv'

# %% [3]
wind = pd.read_csv('data\new\wind.csv')
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ file-not-found certain
# !! FileNotFoundError: [Errno 2] No such file or directory: 'data\new\\wind.csv'

# %% [4]
sun = pd.read_csv('C:\temp\sun.csv')
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ file-not-found certain
# !! FileNotFoundError: [Errno 2] No such file or directory: 'C:\temp\\sun.csv'

# %% [5]
snow = open('~/snow.txt')
#^^^^^^^^^^^^^^^^^^^^^^^^ file-not-found certain
# !! FileNotFoundError: [Errno 2] No such file or directory: '~/snow.txt'

# %% [6]
train = pd.read_csv('/kaggle/input/storms/train.csv')
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ file-not-found likely
# !! FileNotFoundError: [Errno 2] No such file or directory: '/kaggle/input/storms/train.csv'

# %% [7]
rain = 1
rain.to_csv('out/rain.csv')
#^^^^^^^^^^^^^^^^^^^^^^^^^^ file-not-found likely
# !! OSError: Cannot save file into a non-existent directory: 'out'

# %% [8]
page = open('https://example.org/rain.csv')
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ file-not-found certain
# !! FileNotFoundError: [Errno 2] No such file or directory: 'https://example.org/rain.csv'

# %% [9]
for name in open('names.lst'):
    open(name)
#   ^^^^^^^^^^ file-not-found certain
# !! FileNotFoundError: [Errno 2] No such file or directory: 'rain.txt\n'

# %% [10]
hail = pd.read_csv('../archive/hail_2020.csv')

# %% [11]
hail = pd.read_csv('hail_2020.csv')
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ file-not-found likely
# !! FileNotFoundError: [Errno 2] File b'hail_2020.csv' does not exist: b'hail_2020.csv'

# %% [12]
os.listdir('/srv/weather/2020')
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ file-not-found certain
# !! FileNotFoundError: [Errno 2] No such file or directory: '/srv/weather/2020'

# %% [13]
run_all()
#^^^^^^^^ file-not-found likely
# !! FileNotFoundError: [Errno 2] No such file or directory

# %% [14]
saver.save(session, 'steps/ckpt')
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ file-not-found likely
# !! ValueError: Parent directory of steps/ckpt doesn't exist, can't save.
