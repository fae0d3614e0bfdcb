# %%
!wget https://example.org/files/rain_2020.csv

# %%
table.to_csv('out/clean.csv')

# %%
from google.colab import drive
drive.mount('/content/drive')

# %% [1]
rain = open('rain_2020.csv')
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ file-cell-not-run likely
# !! FileNotFoundError: [Errno 2] No such file or directory: 'rain_2020.csv'

# %% [2]
clean = open('out/clean.csv')
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ file-cell-not-run likely
# !! FileNotFoundError: [Errno 2] No such file or directory: 'out/clean.csv'

# %% [3]
notes = open('/content/drive/My Drive/notes.txt')
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ file-cell-not-run likely
# !! FileNotFoundError: [Errno 2] No such file or directory: '/content/drive/My Drive/notes.txt'
