# %% [1]
import re

found = re.search('a', 'banana')
other = {'a': 1}

# %% [2]
found.grup()
# !! AttributeError: 're.Match' object has no attribute 'grup'

# %% [3]
class Reader:
    page = None

reader = Reader()

# %% [4]
reader.page.title
# !! AttributeError: 'NoneType' object has no attribute 'title'

# %% [5]
for first, second in [(None, 1)]:
    first.real
# !! AttributeError: 'NoneType' object has no attribute 'real'

# %% [6]
left, right = other.get('b'), other.get('a')
