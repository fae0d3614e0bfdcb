# %% [1]
import pandas as pd

# %% [2]
towns = pd.read_csv('towns.csv', sep=';')
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-encoding likely
# !! UnicodeDecodeError: 'utf-8' codec can't decode byte 0xe9 in position 1021: invalid continuation byte

# %% [3]
text = open('poem.txt').read()
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-encoding likely
# !! UnicodeDecodeError: 'charmap' codec can't decode byte 0x9d in position 29815: character maps to <undefined>

# %% [4]
text = open('book.txt', encoding='utf-8').read()
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-encoding likely
# !! UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte

# %% [5]
rows = pd.read_csv('rows.csv.gz.txt')
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-encoding likely
# !! UnicodeDecodeError: 'utf-8' codec can't decode byte 0x8b in position 1: invalid start byte
