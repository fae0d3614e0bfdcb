# %% [1]
import json
names = iter(['Ann', 'Bob'])
next(names)
next(names)
next(names)
# !! StopIteration: 

# %% [2]
values = []

# %% [3]
total = sum(values)

# %% [4]
largest = max(values)
# !! ValueError: max() arg is an empty sequence

# %% [5]
source = open('config.json')

# %% [6]
text = source.read()
source.seek(0)

# %% [7]
config = json.load(source)
# !! JSONDecodeError: Expecting value: line 1 column 1 (char 0)

# %% [8]
numbers = (n for n in [])

# %% [9]
first = next(numbers)
# !! StopIteration: 

# %% [10]
body = '[1, 2'

# %% [11]
json.loads(body)
# !! JSONDecodeError: Expecting value: line 1 column 1 (char 0)

# %% [12]
rows = load_rows()

# %% [13]
first = next(row for row in rows if row > 1)

# %% [14]
other = next(row for row in rows if row > 9)
# !! StopIteration: 

# %% [15]
pages = open('pages.jsonl')
header = pages.readline()

# %% [16]
config = json.load(pages)
# !! JSONDecodeError: Expecting value: line 1 column 1 (char 0)
