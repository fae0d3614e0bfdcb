# %% [1]
import csv
import json
squares = (n * n for n in range(3))
names = iter(['Ann', 'Bob'])

# %% [2]
total = sum(squares)

# %% [3]
first = next(squares)
#            ^^^^^^^ consumed-iterator certain
# !! StopIteration: 

# %% [4, 5, 6]
name = next(names)
#           ^^^^^ consumed-iterator likely
# !! StopIteration: 

# %% [7]
largest = max(squares)
#             ^^^^^^^ consumed-iterator certain
# !! ValueError: max() arg is an empty sequence

# %% [8]
with open('people.csv') as file:
    reader = csv.reader(file)
    header = next(reader)

# %% [9]
rows = list(reader)
#           ^^^^^^ consumed-iterator certain
# !! ValueError: I/O operation on closed file.

# %% [10]
text = file.read()
#      ^^^^ consumed-iterator certain
# !! ValueError: I/O operation on closed file.

# %% [11]
source = open('config.json')

# %% [12, 13]
config = json.load(source)
#                  ^^^^^^ consumed-iterator certain
# !! JSONDecodeError: Expecting value: line 1 column 1 (char 0)

# %% [14]
with open('log.txt') as log:
    lines = log.readlines()
last = log.readline()
#      ^^^ consumed-iterator certain
# !! ValueError: I/O operation on closed file.

# %% [15]
notes = open('notes.txt')

# %% [16]
notes.close()

# %% [17]
for line in notes:
#           ^^^^^ consumed-iterator certain
# !! ValueError: I/O operation on closed file.
    print(line)

# %% [18]
import sqlite3
import pandas as pd
database = sqlite3.connect('shop.db')
count = database.execute('SELECT count(*) FROM sales').fetchone()

# %% [20]
more = pd.read_sql('SELECT * FROM sales', database)
#                                         ^^^^^^^^ consumed-iterator certain
# !! ProgrammingError: Cannot operate on a closed database.

# %% [19]
database.close()
