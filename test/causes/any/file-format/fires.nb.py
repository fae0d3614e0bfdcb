# %% [1]
import json
import pandas as pd
import numpy as np

# %% [2]
data = json.loads(answer)
#^^^^^^^^^^^^^^^^^^^^^^^^ file-format likely
# !! JSONDecodeError: Expecting value: line 1 column 1 (char 0)

# %% [3]
data = json.load(open('events.json'))
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ file-format likely
# !! JSONDecodeError: Extra data: line 2 column 1 (char 61)

# %% [4]
towns = pd.read_csv('towns.csv')
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ file-format likely
# !! ParserError: Error tokenizing data. C error: Expected 4 fields in line 12, saw 6

# %% [5]
prices = pd.read_excel('prices.xlsx')
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ file-format likely
# !! XLRDError: Excel xlsx file; not supported

# %% [6]
words = np.load('words.npy')
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ file-format likely
# !! ValueError: Cannot load file containing pickled data when allow_pickle=False

# %% [7]
old = pd.read_excel('old.xls')
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ file-format likely
# !! XLRDError: Unsupported format, or corrupt file: Expected BOF record; found b'<html xm'

# %% [8]
picture = open_image('art/2325.jpg')
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ file-format certain
# !! UnidentifiedImageError: cannot identify image file 'art/2325.jpg'

# %% [9]
model = load('model.pkl')
#^^^^^^^^^^^^^^^^^^^^^^^^ file-format likely
# !! UnpicklingError: invalid load key, 'v'.

# %% [10]
book = unpack('book.zip')
#^^^^^^^^^^^^^^^^^^^^^^^^ file-format likely
# !! BadZipFile: File is not a zip file
